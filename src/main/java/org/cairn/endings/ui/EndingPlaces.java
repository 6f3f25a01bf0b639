package org.cairn.endings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.cairn.relationships.RelationshipId;

/** The addresses of endings, and the small lines that stand on their pages. None of them names anybody. */
final class EndingPlaces {

    private EndingPlaces() {}

    static String page(RelationshipId relationship) {
        return "relationships/" + relationship;
    }

    static String ending(RelationshipId relationship) {
        return page(relationship) + "/ending";
    }

    static String step(RelationshipId relationship, String step) {
        return ending(relationship) + "/" + step;
    }

    static String certificate(String reference) {
        return "certificates/" + reference;
    }

    static Anchor link(String place, String words) {
        Anchor link = new Anchor(place, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    static Anchor button(String place, String words) {
        Anchor link = link(place, words);
        link.addClassName("quiet-button");
        return link;
    }

    static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("quiet");
        return line;
    }

    static Paragraph small(String words) {
        Paragraph line = quiet(words);
        line.addClassName("small");
        return line;
    }

    /** Words that somebody typed, as they were typed. */
    static Paragraph typed(String words) {
        Paragraph typed = new Paragraph(words.strip());
        typed.addClassName("as-typed");
        typed.getElement().setAttribute("dir", "auto");
        return typed;
    }
}
