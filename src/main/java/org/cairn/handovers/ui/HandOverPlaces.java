package org.cairn.handovers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.handovers.HandOverId;
import org.cairn.relationships.RelationshipId;

/** The addresses of hand-overs, which name nobody, and the small pieces of their pages. */
final class HandOverPlaces {

    private HandOverPlaces() {}

    static String giving(RelationshipId relationship) {
        return "relationships/" + relationship + "/hand-over";
    }

    static String taking(HandOverId id) {
        return "taking-over/" + id;
    }

    static Anchor button(String place, String words) {
        Anchor link = new Anchor(place, words);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("quiet-button");
        return link;
    }

    static Div part(String title, String explained, Component... content) {
        Paragraph note = new Paragraph(explained);
        note.addClassNames("form-note", "quiet");
        Div part = new Div(new H2(title), note);
        part.add(content);
        part.addClassNames("form-stack", "archive-part");
        return part;
    }

    static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("form-actions");
        return actions;
    }
}
