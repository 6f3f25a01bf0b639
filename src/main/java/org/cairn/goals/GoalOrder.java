package org.cairn.goals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;

/**
 * In which order the goals of a relationship matter to the two.
 *
 * @param goals all goals that there were when it was last said, what matters most first
 */
record GoalOrder(List<EntryId> goals) {

    static final EntryType<GoalOrder> TYPE = EntryType.of("goal-order", GoalOrder.class);

    /** Nobody has said anything about it: as they were written down. */
    static final GoalOrder NONE = new GoalOrder(List.of());

    GoalOrder {
        goals = List.copyOf(goals);
    }

    /** What was written down since stands last; what a goal turned into stands where that goal stood. */
    List<Entry<Goal>> of(List<Entry<Goal>> written) {
        return written.stream().sorted(Comparator.comparingInt(this::place)).toList();
    }

    private int place(Entry<Goal> goal) {
        int own = goals.indexOf(goal.id());
        EntryId follows = goal.content().follows();
        int former = follows == null ? -1 : goals.indexOf(follows);
        return own >= 0 ? 2 * own : former >= 0 ? 2 * former + 1 : Integer.MAX_VALUE;
    }

    /**
     * With one goal further up or down among those that can still be worked on, as far as there is room.
     *
     * @param now all goals as they stand
     * @param by that many places down, or up when negative
     */
    static GoalOrder moved(List<Entry<Goal>> now, EntryId goal, int by) {
        List<EntryId> order = new ArrayList<>(now.stream().map(Entry::id).toList());
        List<Integer> places = IntStream.range(0, now.size())
                .filter(place -> now.get(place).content().hasPlace())
                .boxed()
                .toList();
        int from = places.indexOf(order.indexOf(goal));
        if (from >= 0) {
            int to = Math.clamp((long) from + by, 0, places.size() - 1);
            int step = Integer.signum(to - from);
            for (int at = from; at != to; at += step) {
                Collections.swap(order, places.get(at), places.get(at + step));
            }
        }
        return new GoalOrder(order);
    }
}
