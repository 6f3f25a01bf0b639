package org.cairn.meetings;

import java.time.Instant;
import java.util.List;
import org.cairn.goals.Goal;
import org.cairn.journal.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What the mentee may take along, and nothing else: it holds no note, no block and no name.
 *
 * @param mentor the mentor's name
 * @param agreement what the two agreed, if they did
 * @param goals the goals as agreed, in their order
 * @param metAt when the meeting was whose closing words these are
 * @param closing how it was closed: the mentee's summary, the next date
 * @param additions what was added to the summary later
 */
public record HandOut(
        String mentor,
        @Nullable Agreement agreement,
        List<SharedGoal> goals,
        @Nullable Instant metAt,
        @Nullable Closing closing,
        List<Remark> additions) {

    /**
     * A goal without the blocks that it answers.
     *
     * @param id tells it from the others while it is chosen
     * @param learnt what the mentee learnt from it, at one closed meeting after the other
     */
    public record SharedGoal(EntryId id, Goal goal, List<String> learnt) {
        public SharedGoal {
            goal = goal.withAnswers(List.of());
            learnt = List.copyOf(learnt);
        }
    }

    public HandOut {
        goals = List.copyOf(goals);
        additions = List.copyOf(additions);
    }

    public boolean isEmpty() {
        return agreement == null && goals.isEmpty() && closing == null;
    }
}
