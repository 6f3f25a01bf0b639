package org.cairn.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import org.cairn.common.ui.Logo;

/** A page in front of the house: the name of the house, and one card with one thing to do. */
abstract class DoorPage extends Main implements HasDynamicTitle {

    private final Section card = new Section();
    private String title = "";

    DoorPage() {
        addClassName("door");
        card.addClassName("door-card");
        Div brand = new Div(new Logo(), new Span("Cairn"));
        brand.addClassName("door-brand");
        add(brand, card);
    }

    /** Begins the card anew. After the first time the keyboard, and whoever listens, goes on at the new heading. */
    final void show(String heading, Component... content) {
        boolean goesOn = !title.isEmpty();
        title = heading;
        H1 begin = new H1(heading);
        begin.getElement().setAttribute("tabindex", "-1");
        card.removeAll();
        card.add(begin);
        card.add(content);
        if (goesOn) {
            begin.getElement().callJsFunction("focus");
        }
    }

    /** Something less important, at the end of the card. */
    final void addToCard(Component content) {
        card.add(content);
    }

    /** A refusal that belongs to no field, at the end of the card. */
    final void announce(String sentence) {
        Paragraph summary = new Paragraph(sentence);
        summary.addClassName("error-summary");
        summary.getElement().setAttribute("role", "alert");
        card.add(summary);
    }

    final Paragraph quiet(String key, Object... parameters) {
        Paragraph paragraph = new Paragraph(getTranslation(key, parameters));
        paragraph.addClassName("quiet");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return title + " · Cairn";
    }
}
