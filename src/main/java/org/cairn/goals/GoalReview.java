package org.cairn.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * What the two said of one goal at one meeting. The goal itself stays as it was agreed until the meeting is closed.
 *
 * @param goal the goal
 * @param meeting the meeting
 * @param happened what happened
 * @param learnt what was learnt
 * @param inTheWay what got in the way
 * @param confidence 0 to 10: how sure the mentee is now
 * @param outcome what becomes of the goal, once it was said
 * @param settledOn the day on which the meeting was closed; null while it is open
 */
public record GoalReview(
        EntryId goal,
        UUID meeting,
        String happened,
        String learnt,
        String inTheWay,
        @Nullable Integer confidence,
        @Nullable Outcome outcome,
        @Nullable LocalDate settledOn) {

    public static final EntryType<GoalReview> TYPE = EntryType.of("goal-review", GoalReview.class);

    /** What becomes of a goal; each is a fair answer. */
    public enum Outcome {
        ACHIEVED,
        ON_THE_WAY,
        CHANGED,
        PARKED,
        LET_GO
    }

    public GoalReview {
        Objects.requireNonNull(goal);
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(happened);
        Objects.requireNonNull(learnt);
        Objects.requireNonNull(inTheWay);
        Goal.requireConfidence(confidence);
    }

    public static GoalReview blank(EntryId goal, UUID meeting) {
        return new GoalReview(goal, meeting, "", "", "", null, null, null);
    }

    /** What was said of each goal at meetings that are closed, in the order given. */
    public static Map<EntryId, List<GoalReview>> settled(List<Entry<GoalReview>> reviews) {
        return reviews.stream()
                .map(Entry::content)
                .filter(review -> review.settledOn() != null)
                .collect(Collectors.groupingBy(GoalReview::goal));
    }

    /** True as long as nothing was said and nothing chosen. */
    public boolean isEmpty() {
        return (happened + learnt + inTheWay).isBlank() && confidence == null && outcome == null;
    }

    public boolean isOf(EntryId one, UUID when) {
        return goal.equals(one) && meeting.equals(when);
    }

    public GoalReview withHappened(String words) {
        return new GoalReview(goal, meeting, words, learnt, inTheWay, confidence, outcome, settledOn);
    }

    public GoalReview withLearnt(String words) {
        return new GoalReview(goal, meeting, happened, words, inTheWay, confidence, outcome, settledOn);
    }

    public GoalReview withInTheWay(String words) {
        return new GoalReview(goal, meeting, happened, learnt, words, confidence, outcome, settledOn);
    }

    public GoalReview withConfidence(@Nullable Integer value) {
        return new GoalReview(goal, meeting, happened, learnt, inTheWay, value, outcome, settledOn);
    }

    public GoalReview withOutcome(@Nullable Outcome chosen) {
        return new GoalReview(goal, meeting, happened, learnt, inTheWay, confidence, chosen, settledOn);
    }

    GoalReview settle(LocalDate day) {
        return new GoalReview(goal, meeting, happened, learnt, inTheWay, confidence, outcome, day);
    }
}
