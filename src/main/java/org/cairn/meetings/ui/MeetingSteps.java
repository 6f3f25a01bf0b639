package org.cairn.meetings.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cairn.common.KeptText;
import org.cairn.goals.Goal;
import org.cairn.goals.ui.StepKeeping;
import org.cairn.journal.EntryId;

/** The steps of a goal while a meeting is open. */
final class MeetingSteps {

    private MeetingSteps() {}

    static StepKeeping of(Component owner, FirstInterviewViewModel model, EntryId goal, Consumer<Instant> saved) {
        return new StepKeeping() {
            @Override
            public Goal now() {
                return model.goals().get(goal);
            }

            @Override
            public void keep(UnaryOperator<Goal> change) {
                saved.accept(model.goals().change(goal, change));
            }

            @Override
            public KeptText text(int number) {
                return Refusing.inWords(owner, model.texts().step(goal, number));
            }
        };
    }
}
