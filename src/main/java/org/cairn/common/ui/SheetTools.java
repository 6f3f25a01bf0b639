package org.cairn.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;

/** Above a sheet: the way back on the left; the printer, and whatever else can be done with it, on the right. */
public final class SheetTools extends Nav {

    private final Div ways = new Div();

    /**
     * @param back the address of the page that one came from, which names nobody
     * @param called what that page is called
     */
    public SheetTools(String back, String called) {
        addClassName("hand-out-tools");
        setAriaLabel(getTranslation("common.sheet.tools"));
        Anchor way = new Anchor(back, called);
        way.getElement().setAttribute("router-link", true);
        way.addClassName("quiet-button");
        Button print = new Button(getTranslation("common.sheet.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        ways.add(print);
        ways.addClassName("row");
        add(way, ways);
    }

    /** Puts something before the printer. */
    public SheetTools with(Component another) {
        ways.addComponentAsFirst(another);
        return this;
    }
}
