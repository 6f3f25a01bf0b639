package org.cairn.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one agreed goal in the course of time.
 *
 * @param goal as it was agreed, and how it stands now
 * @param agreedOn when it was agreed
 * @param looks when the two looked at it again, oldest first
 */
public record GoalCourse(Goal goal, LocalDate agreedOn, List<Look> looks) {

    public GoalCourse {
        looks = List.copyOf(looks);
    }

    /**
     * One look at it.
     *
     * @param day when
     * @param outcome what was said to become of it, if anything was
     * @param confidence 0 to 10, if it was asked
     */
    public record Look(
            LocalDate day,
            GoalReview.@Nullable Outcome outcome,
            @Nullable Integer confidence) {}

    /**
     * Of all goals that were agreed, the earliest first; what a goal turned into comes directly after it.
     *
     * @param reviews what was said of them, oldest first; one that is not settled yet is left out
     */
    public static List<GoalCourse> of(List<Entry<Goal>> goals, List<Entry<GoalReview>> reviews) {
        Map<EntryId, List<GoalReview>> said = GoalReview.settled(reviews);
        List<Entry<Goal>> agreed = goals.stream()
                .filter(goal -> goal.content().agreedOn() != null)
                .sorted(Comparator.comparing(goal -> goal.content().agreedOn()))
                .toList();
        List<GoalCourse> courses = new ArrayList<>();
        List<EntryId> there = agreed.stream().map(Entry::id).toList();
        agreed.stream()
                .filter(goal -> !there.contains(goal.content().follows()))
                .forEach(goal -> addWithSuccessors(goal, agreed, said, courses));
        return courses;
    }

    private static void addWithSuccessors(
            Entry<Goal> goal, List<Entry<Goal>> agreed, Map<EntryId, List<GoalReview>> said, List<GoalCourse> courses) {
        List<Look> looks = said.getOrDefault(goal.id(), List.of()).stream()
                .map(review -> new Look(review.settledOn(), review.outcome(), review.confidence()))
                .toList();
        courses.add(new GoalCourse(goal.content(), goal.content().agreedOn(), looks));
        agreed.stream()
                .filter(next -> goal.id().equals(next.content().follows()))
                .forEach(next -> addWithSuccessors(next, agreed, said, courses));
    }

    /** When it came to an end; null while it is open. */
    public @Nullable LocalDate endedOn() {
        return goal.isOpen() || looks.isEmpty() ? null : looks.getLast().day();
    }

    /** Whether it took the place of another goal. */
    public boolean isSuccessor() {
        return goal.follows() != null;
    }
}
