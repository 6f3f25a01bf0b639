package org.cairn.journal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import org.cairn.journal.Excerpt;
import org.cairn.journal.SearchHit;
import org.cairn.relationships.RelationshipSummary;

/** One hit: whose, what and when, and the words around what was found. The whole row leads there. */
final class SearchHitRow extends ListItem {

    SearchHitRow(RelationshipSummary person, SearchHit hit, SearchPlaces.Place place) {
        Span name = new Span(person.name());
        name.addClassName("search-who");
        Span where = new Span(" · "
                + String.join(
                        " · ",
                        Stream.of(
                                        place.what(),
                                        place.when(),
                                        person.archived() ? getTranslation("journal.search.archived") : "")
                                .filter(words -> !words.isEmpty())
                                .toList()));
        where.addClassName("quiet");
        Span line = new Span(name, where);
        line.addClassNames("search-where", "small");
        Anchor link = new Anchor(place.address(), line, excerpt(hit.excerpt()));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("search-hit");
        add(link);
    }

    private static Span excerpt(Excerpt excerpt) {
        Span words = new Span();
        words.addClassName("search-excerpt");
        words.getElement().setAttribute("dir", "auto");
        int at = 0;
        for (Excerpt.Mark mark : excerpt.marks()) {
            text(words, excerpt.text().substring(at, mark.from()));
            words.getElement()
                    .appendChild(new Element("mark").setText(excerpt.text().substring(mark.from(), mark.to())));
            at = mark.to();
        }
        text(words, excerpt.text().substring(at));
        return words;
    }

    private static void text(Span words, String part) {
        words.getElement().appendChild(Element.createText(part));
    }
}
