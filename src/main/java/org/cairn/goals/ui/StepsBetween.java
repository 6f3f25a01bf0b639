package org.cairn.goals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cairn.common.KeptText;
import org.cairn.common.ui.Notices;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.goals.GoalsNotAgreedException;
import org.cairn.goals.NoSuchStepException;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.journal.Journal;
import org.cairn.journal.WaitingPlaces;
import org.cairn.journal.WaitingTexts;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** Keeps the steps of goals between two meetings. */
@Component
class StepsBetween implements WaitingTexts {

    private static final String KIND = "goal-step";

    private final GoalService goals;
    private final Journal journal;
    private final WaitingPlaces waiting;

    StepsBetween(GoalService goals, Journal journal, WaitingPlaces waiting) {
        this.goals = goals;
        this.journal = journal;
        this.waiting = waiting;
    }

    /** @param saved told when something without a field of its own was stored */
    StepKeeping of(RelationshipId relationship, Entry<Goal> goal, Consumer<Instant> saved) {
        return new StepKeeping() {
            @Override
            public Goal now() {
                return read(relationship, goal);
            }

            @Override
            public void keep(UnaryOperator<Goal> change) {
                try {
                    saved.accept(goals.change(relationship, goal, change).savedAt());
                } catch (GoalsNotAgreedException | NoSuchStepException | EntryNotFoundException _) {
                    Notices.show(I18NProvider.translate("goals.steps.refused"));
                }
            }

            @Override
            public KeptText text(int number) {
                return stepText(relationship, goal, number);
            }
        };
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Found> find(RelationshipId relationship, String place) {
        String[] parts = place.split("/");
        try {
            EntryId goal = new EntryId(UUID.fromString(parts[1]));
            int number = Integer.parseInt(parts[2]);
            return journal.find(relationship, Goal.TYPE, goal)
                    .filter(entry -> entry.content().steps().find(number).isPresent())
                    .map(entry -> new Found(
                            stepText(relationship, entry, number), I18NProvider.translate("goals.steps.waiting")));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private KeptText stepText(RelationshipId relationship, Entry<Goal> goal, int number) {
        return new StepText(
                UI.getCurrent(),
                number,
                () -> read(relationship, goal),
                change -> goals.change(relationship, goal, change).savedAt(),
                () -> waiting.of(relationship, KIND + "/" + goal.id() + "/" + number));
    }

    /** An empty one when it was taken away meanwhile. */
    private Goal read(RelationshipId relationship, Entry<Goal> goal) {
        return journal.find(relationship, Goal.TYPE, goal.id())
                .map(Entry::content)
                .orElseGet(Goal::draft);
    }
}
