package org.cairn.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/** Tells people who listen to the screen what others see happen: politely, one sentence at a time. */
public final class Announcer extends Div {

    private Announcer() {
        addClassNames("announcer", "visually-hidden");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Needs a component only to find the window it is in; does nothing while it is in none. */
    public static void say(Component somewhere, String sentence) {
        somewhere.getUI().ifPresent(ui -> in(ui).speak(sentence));
    }

    private static Announcer in(UI ui) {
        Announcer known = ComponentUtil.getData(ui, Announcer.class);
        if (known != null) {
            return known;
        }
        Announcer made = new Announcer();
        ui.getElement().appendChild(made.getElement());
        ComponentUtil.setData(ui, Announcer.class, made);
        return made;
    }

    /** The same sentence twice is two announcements: a trailing space that cannot be seen makes it new. */
    private void speak(String sentence) {
        setText(sentence.equals(getText()) ? sentence + '\u00a0' : sentence);
    }
}
