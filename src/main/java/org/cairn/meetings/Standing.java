package org.cairn.meetings;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.journal.Entry;
import org.cairn.meetings.Nudge.Matter;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;

/**
 * How a relationship stands between two meetings, and which quiet words that is worth.
 *
 * @param metOn the days of all meetings that were closed, oldest first; at least one
 * @param next the day agreed at the last close, if one was
 * @param rhythm how often the two mean to meet, if they agreed on it
 * @param lookedOn the day on which the two last looked at their relationship itself, if they ever did
 * @param goals all goals
 * @param reviews what was said of them at reviews
 */
record Standing(
        RelationshipId relationship,
        List<LocalDate> metOn,
        @Nullable LocalDate next,
        Agreement.@Nullable Rhythm rhythm,
        @Nullable LocalDate lookedOn,
        List<Entry<Goal>> goals,
        List<GoalReview> reviews) {

    /** The scheme's own rule is three meetings a year at least; it counts where the two agreed on nothing else. */
    private static final Period WITHOUT_AGREEMENT = Period.ofMonths(4);

    /** Diaries are full: nobody is reminded before a rhythm was missed by this much. */
    private static final Period PATIENCE = Period.ofWeeks(2);

    /** Every four to six months. */
    private static final Period BETWEEN_LOOKS = Period.ofMonths(5);

    /** A review that came this long before the agreed day has answered it. */
    private static final Period EARLY = Period.ofWeeks(2);

    /** What is worth a thought on this day, the most pressing first. */
    List<Nudge> nudges(LocalDate today) {
        return Stream.of(meeting(today), goals(today), look(today))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A day that was agreed counts before a rhythm that was agreed, and that before the scheme's rule. */
    private Optional<Nudge> meeting(LocalDate today) {
        if (next != null) {
            return next.isBefore(today) ? Optional.of(nudge(Matter.MEETING, next, true, List.of())) : Optional.empty();
        }
        LocalDate last = metOn.getLast();
        LocalDate due = rhythm == null
                ? last.plus(WITHOUT_AGREEMENT)
                : rhythm.next(last).plus(PATIENCE);
        return due.isAfter(today) ? Optional.empty() : Optional.of(nudge(Matter.MEETING, last, false, List.of()));
    }

    private Optional<Nudge> goals(LocalDate today) {
        List<Entry<Goal>> waiting = goals.stream()
                .filter(goal -> goal.content().state() == Goal.State.ACTIVE)
                .filter(goal -> waits(goal, today))
                .sorted(Comparator.comparing(goal -> goal.content().reviewOn()))
                .toList();
        return waiting.stream()
                .findFirst()
                .map(first -> nudge(Matter.GOALS, first.content().reviewOn(), true, waiting));
    }

    private boolean waits(Entry<Goal> goal, LocalDate today) {
        LocalDate day = goal.content().reviewOn();
        return day != null
                && day.isBefore(today)
                && reviews.stream()
                        .filter(review -> review.goal().equals(goal.id()))
                        .map(GoalReview::settledOn)
                        .noneMatch(settled -> settled != null && !settled.isBefore(day.minus(EARLY)));
    }

    /** Not before there is something to look at: two meetings, and some months. */
    private Optional<Nudge> look(LocalDate today) {
        LocalDate since = lookedOn == null ? metOn.getFirst() : lookedOn;
        return metOn.size() < 2 || since.plus(BETWEEN_LOOKS).isAfter(today)
                ? Optional.empty()
                : Optional.of(nudge(Matter.LOOK, since, false, List.of()));
    }

    private Nudge nudge(Matter matter, LocalDate day, boolean agreed, List<Entry<Goal>> about) {
        return new Nudge(relationship, matter, day, agreed, about);
    }
}
