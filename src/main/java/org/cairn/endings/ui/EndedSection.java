package org.cairn.endings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.cairn.common.ui.Card;
import org.cairn.common.ui.Confirm;
import org.cairn.common.ui.DayWords;
import org.cairn.cycle.Cycles;
import org.cairn.endings.EndingService;
import org.cairn.goals.GoalService;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.ui.RelationshipEnding;
import org.cairn.relationships.ui.RelationshipSection;

/** The end of a relationship above everything else on its page: how it was, until when its notes are there, or that it was begun. */
@org.springframework.stereotype.Component
class EndedSection implements RelationshipSection {

    private final EndingService endings;
    private final RelationshipService relationships;
    private final RelationshipEnding ways;
    private final GoalService goals;
    private final Cycles cycles;
    private final DayWords days;

    EndedSection(
            EndingService endings,
            RelationshipService relationships,
            RelationshipEnding ways,
            GoalService goals,
            Cycles cycles,
            DayWords days) {
        this.endings = endings;
        this.relationships = relationships;
        this.ways = ways;
        this.goals = goals;
        this.cycles = cycles;
        this.days = days;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return -10;
    }

    @Override
    public Component content(RelationshipId relationship) {
        Optional<Component> ended = endings.of(relationship).map(end -> {
            EndedCard card = new EndedCard(relationships.mine(relationship), end, endings, ways, days);
            if (end.ending() != null) {
                card.add(new EndedWords(end.ending(), cycles.current().parting(), goals.of(relationship)));
            }
            return card;
        });
        return ended.or(() -> endings.begun(relationship).map(_ -> begun(relationship)))
                .orElseGet(EndedSection::nothing);
    }

    private Component begun(RelationshipId relationship) {
        Button leave = new Button(I18NProvider.translate("endings.leave"), _ -> leave(relationship));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(
                EndingPlaces.button(EndingPlaces.ending(relationship), I18NProvider.translate("endings.begun.goOn")),
                leave);
        row.addClassName("row");
        Card card = new Card(I18NProvider.translate("endings.begun"));
        card.add(EndingPlaces.quiet(I18NProvider.translate("endings.begun.note")), row);
        return card;
    }

    private void leave(RelationshipId relationship) {
        UI ui = UI.getCurrent();
        Confirm.askDanger(
                ui.getTranslation("endings.leave.title"),
                ui.getTranslation("endings.leave.sentence"),
                ui.getTranslation("endings.leave.do"),
                () -> {
                    endings.leave(relationship);
                    ui.refreshCurrentRoute(false);
                });
    }

    private static Component nothing() {
        Div nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
