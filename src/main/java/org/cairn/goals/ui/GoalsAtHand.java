package org.cairn.goals.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cairn.goals.Goal;
import org.cairn.journal.Entry;
import org.jspecify.annotations.Nullable;

/** The goals that can still be worked on, in the order in which they matter, which can be changed here. */
final class GoalsAtHand extends UnorderedList {

    private final transient Supplier<List<Entry<Goal>>> read;
    private final transient BiConsumer<Entry<Goal>, Integer> move;
    private final transient Function<Entry<Goal>, List<ListItem>> parts;

    /**
     * @param move moves a goal down, or up when negative
     * @param parts the lines of a goal, its {@link GoalRow} first
     */
    GoalsAtHand(
            Supplier<List<Entry<Goal>>> read,
            BiConsumer<Entry<Goal>, Integer> move,
            Function<Entry<Goal>, List<ListItem>> parts) {
        this.read = read;
        this.move = move;
        this.parts = parts;
        addClassName("goal-list");
        show(null, 0);
    }

    private void show(@Nullable Entry<Goal> moved, int by) {
        removeAll();
        List<Entry<Goal>> goals = read.get();
        for (int place = 0; place < goals.size(); place++) {
            Entry<Goal> goal = goals.get(place);
            List<ListItem> lines = parts.apply(goal);
            lines.forEach(this::add);
            if (goals.size() > 1 && lines.getFirst() instanceof GoalRow row) {
                GoalMoves moves = new GoalMoves(goal.content().what(), place, goals.size(), way -> move(goal, way));
                row.moving(moves);
                if (moved != null && moved.id().equals(goal.id())) {
                    moves.moved(by);
                }
            }
        }
    }

    private void move(Entry<Goal> goal, int by) {
        move.accept(goal, by);
        show(goal, by);
    }
}
