package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Visibility;
import org.cairn.common.ui.VisibilityBadge;
import org.cairn.meetings.BetweenMeetings;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.ui.RelationshipSection;

/** What the mentor writes down between two meetings. Where no notes were agreed and none are there, it is not there either. */
@org.springframework.stereotype.Component
class BetweenSection implements RelationshipSection {

    private final BetweenMeetings between;
    private final BetweenTexts texts;
    private final DayWords days;

    BetweenSection(BetweenMeetings between, BetweenTexts texts, DayWords days) {
        this.between = between;
        this.texts = texts;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Component content(RelationshipId relationship) {
        if (!between.mayWrite(relationship) && between.of(relationship).isEmpty()) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        Card card = new Card(I18NProvider.translate("meetings.between.title"));
        card.setId("between");
        card.badge(new VisibilityBadge(Visibility.ONLY_YOU));
        card.add(new BetweenNotes(relationship, between, texts, days));
        return card;
    }
}
