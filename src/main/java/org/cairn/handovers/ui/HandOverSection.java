package org.cairn.handovers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.cairn.common.ui.Card;
import org.cairn.handovers.HandOverStatus;
import org.cairn.handovers.HandingOver;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.ui.RelationshipSection;

/** Beneath the end of a relationship: that another mentor can go on, or how far that has come. */
@org.springframework.stereotype.Component
class HandOverSection implements RelationshipSection {

    private final HandingOver giving;
    private final RelationshipService relationships;

    HandOverSection(HandingOver giving, RelationshipService relationships) {
        this.giving = giving;
        this.relationships = relationships;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return -9;
    }

    @Override
    public Component content(RelationshipId relationship) {
        if (!relationships.mine(relationship).isEnded()) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        Optional<HandOverStatus> now = giving.of(relationship);
        Paragraph words =
                new Paragraph(now.map(one -> I18NProvider.translate("handovers.card." + one.step(), one.with()))
                        .orElseGet(() -> I18NProvider.translate("handovers.card.note")));
        words.addClassName("quiet");
        boolean underWay = now.filter(HandOverStatus::isUnderWay).isPresent();
        Div row = new Div(HandOverPlaces.button(
                HandOverPlaces.giving(relationship),
                I18NProvider.translate(underWay ? "handovers.card.look" : "handovers.card.do")));
        row.addClassName("row");
        Card card = new Card(I18NProvider.translate("handovers.card"));
        card.add(words, row);
        return card;
    }
}
