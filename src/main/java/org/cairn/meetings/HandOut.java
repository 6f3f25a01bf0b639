package org.cairn.meetings;

import java.time.Instant;
import java.util.List;
import org.cairn.goals.Goal;
import org.jspecify.annotations.Nullable;

/**
 * What the mentee may take along, and nothing else: it holds no note, no block and no name.
 *
 * @param mentor the mentor's name
 * @param agreement what the two agreed, if they did
 * @param goals the goals as agreed, without the blocks that they answer
 * @param metAt when the meeting was whose closing words these are
 * @param closing how it was closed: the mentee's summary, the next date
 * @param additions what was added to the summary later
 */
public record HandOut(
        String mentor,
        @Nullable Agreement agreement,
        List<Goal> goals,
        @Nullable Instant metAt,
        @Nullable Closing closing,
        List<Remark> additions) {

    public HandOut {
        goals = goals.stream().map(goal -> goal.withAnswers(List.of())).toList();
        additions = List.copyOf(additions);
    }

    public boolean isEmpty() {
        return agreement == null && goals.isEmpty() && closing == null;
    }
}
