package org.cairn.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.relationships.RelationshipId;

/** Ways from Today to other pages, and the small lines that stand with them. */
final class Links {

    private Links() {}

    static Anchor to(String place, String words) {
        Anchor link = new Anchor(place, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static String place(RelationshipId relationship) {
        return "relationships/" + relationship.value();
    }

    static Paragraph small(String words, String tone) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", tone);
        return line;
    }
}
