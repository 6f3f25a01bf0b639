package org.cairn.common.ui;

import com.vaadin.flow.component.html.Span;

/** Small line drawings of our own. They decorate words and are silent for screen readers. */
public enum Icon {
    LOCK("<rect x='5' y='10.5' width='14' height='9.5' rx='2.2'/><path d='M8 10.5V7.8a4 4 0 0 1 8 0v2.7'/>"),
    PERSON("<circle cx='12' cy='8' r='3.6'/><path d='M5 20c.6-4 3.4-6 7-6s6.4 2 7 6'/>"),
    TWO_PEOPLE("<circle cx='8.5' cy='8.5' r='3.2'/><path d='M2.5 19.5c.5-3.6 2.9-5.4 6-5.4s5.5 1.8 6 5.4'/>"
            + "<path d='M15.5 5.6a3.2 3.2 0 0 1 0 5.9M17.2 14.4c2.3.6 3.9 2.3 4.3 5.1'/>"),
    MASK("<path d='M3 7.5c3-1.3 6-1.3 9 0 3-1.3 6-1.3 9 0 .3 5.3-1.3 8.5-4.6 8.5-2 0-3.2-1.3-4.4-2.9"
            + "C10.8 14.7 9.6 16 7.6 16 4.3 16 2.7 12.8 3 7.5z'/><path d='M6.8 10.8h2.4M14.8 10.8h2.4'/>"),
    TRIANGLE("<path class='solid' d='M12 4 21.5 20.5h-19z'/>"),
    DISC("<circle class='solid' cx='12' cy='12' r='8.5'/>"),
    DIAMOND("<path class='solid' d='M12 2 22 12 12 22 2 12z'/>"),
    CLOCK("<circle cx='12' cy='12' r='8.5'/><path d='M12 7v5l3.2 2'/>"),
    CHECK("<path d='m5 12.5 4.5 4.5L19 7'/>"),
    CROSS("<path d='M6 6l12 12M18 6 6 18'/>"),
    PLUS("<path d='M12 5v14M5 12h14'/>"),
    MORE("<circle class='solid' cx='5' cy='12' r='1.8'/><circle class='solid' cx='12' cy='12' r='1.8'/>"
            + "<circle class='solid' cx='19' cy='12' r='1.8'/>"),
    ARROW_LEFT("<path d='M19 12H5M11 6l-6 6 6 6'/>"),
    ARROW_RIGHT("<path d='M5 12h14M13 6l6 6-6 6'/>"),
    ARROW_UP("<path d='M12 19V5M6 11l6-6 6 6'/>"),
    ARROW_DOWN("<path d='M12 5v14M6 13l6 6 6-6'/>"),
    SIGNPOST("<path d='M12 3v18M12 5h6l2.5 2.5L18 10h-6M12 12H6.5L4 14.5 6.5 17H12'/>"),
    SUN("<circle cx='12' cy='12' r='4'/><path d='M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4"
            + "M5.6 18.4 7 17M17 7l1.4-1.4'/>"),
    HELP("<circle cx='12' cy='12' r='8.5'/><path d='M9.6 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2 1-1.2 1.9'/>"
            + "<circle class='solid' cx='12' cy='16.6' r='1'/>"),
    SEARCH("<circle cx='10.5' cy='10.5' r='6'/><path d='m15 15 5 5'/>"),
    MAP("<path d='M9 4.5 3.5 7v12.5L9 17l6 2.5 5.5-2.5V4.5L15 7 9 4.5zM9 4.5V17M15 7v12.5'/>"),
    COLUMNS("<path d='M4 20.5h16M7 16.5v-4M12 16.5v-11M17 16.5v-7'/>"),
    SIGN_OUT("<path d='M14 4H6.5A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20H14M10.5 12H20M16.5 8.5 20 12l-3.5 3.5'/>"),
    CIRCLE("<circle cx='12' cy='5' r='2.2'/><circle cx='5' cy='16.5' r='2.2'/><circle cx='19' cy='16.5' r='2.2'/>"
            + "<path d='M10.6 7.2 6.4 14.2M13.4 7.2l4.2 7M8 17.5h8'/>"),
    COPY("<rect x='8.5' y='8.5' width='11' height='11' rx='2'/><path d='M15.5 5.5v-1h-11v11h1'/>");

    private final String drawing;

    Icon(String drawing) {
        this.drawing = drawing.replace('\'', '"');
    }

    /** A new picture of it, as high as the text around it. */
    public Span create() {
        Span icon = new Span();
        icon.addClassName("icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.getElement()
                .setProperty("innerHTML", "<svg viewBox=\"0 0 24 24\" focusable=\"false\">" + drawing + "</svg>");
        return icon;
    }
}
