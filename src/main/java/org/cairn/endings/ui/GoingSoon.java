package org.cairn.endings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.TodayNotice;
import org.cairn.endings.Announcement;
import org.cairn.endings.EndingService;
import org.cairn.relationships.RelationshipService;
import org.springframework.stereotype.Component;

/** Announces on Today that the notes of an ended relationship go soon: the one thing that Today says of it. */
@Component
class GoingSoon implements TodayNotice {

    private final EndingService endings;
    private final RelationshipService relationships;
    private final DayWords days;

    GoingSoon(EndingService endings, RelationshipService relationships, DayWords days) {
        this.endings = endings;
        this.relationships = relationships;
        this.days = days;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> content() {
        List<Announcement> soon = endings.announced();
        if (soon.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(I18NProvider.translate("endings.soon"));
        UnorderedList list = new UnorderedList();
        list.addClassName("nudge-list");
        soon.forEach(one -> list.add(line(one)));
        card.add(list);
        return Optional.of(card);
    }

    private ListItem line(Announcement soon) {
        String name = relationships.mine(soon.relationship()).name();
        String sentence = I18NProvider.translate(
                soon.near() ? "endings.soon.near" : "endings.soon.line", name, days.date(soon.goesOn()));
        Paragraph words = new Paragraph(sentence);
        words.getElement().setAttribute("dir", "auto");
        var look =
                EndingPlaces.link(EndingPlaces.page(soon.relationship()), I18NProvider.translate("endings.soon.look"));
        look.addClassName("link-button");
        look.setAriaLabel(I18NProvider.translate("endings.soon.look.of", name));
        Div ways = new Div(look);
        ways.addClassName("row");
        ListItem line = new ListItem(words, ways);
        line.addClassName("nudge");
        return line;
    }
}
