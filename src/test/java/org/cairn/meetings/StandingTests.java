package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Agreement.Rhythm;
import org.cairn.meetings.Nudge.Matter;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTests {

    private static final LocalDate MET = LocalDate.of(2026, 3, 2);

    private final RelationshipId relationship = RelationshipId.random();
    private final List<Entry<Goal>> goals = new ArrayList<>();
    private final List<GoalReview> reviews = new ArrayList<>();
    private @Nullable LocalDate next;
    private @Nullable Rhythm rhythm;
    private @Nullable LocalDate looked = MET.plusYears(5);

    @Test
    void withoutAnAgreementFourMonthsAreLong() {
        assertThat(on(MET.plusMonths(4).minusDays(1))).isEmpty();
        assertThat(on(MET.plusMonths(4))).singleElement().satisfies(nudge -> {
            assertThat(nudge.matter()).isEqualTo(Matter.MEETING);
            assertThat(nudge.agreed()).isFalse();
            assertThat(nudge.day()).isEqualTo(MET);
        });
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY, 6", "EVERY_SIX_WEEKS, 8", "EVERY_TWO_TO_THREE_MONTHS, 12", "EVERY_FOUR_MONTHS, 19"})
    void whatTheTwoAgreedCountsBeforeTheRule(Rhythm agreed, int weeks) {
        rhythm = agreed;

        assertThat(on(MET.plusWeeks(weeks).minusDays(1))).isEmpty();
        assertThat(on(MET.plusWeeks(weeks))).hasSize(1);
    }

    @Test
    void anAgreedDayCountsBeforeEverything() {
        rhythm = Rhythm.MONTHLY;
        next = MET.plusMonths(7);

        assertThat(on(next)).isEmpty();
        assertThat(on(next.plusDays(1))).singleElement().satisfies(nudge -> {
            assertThat(nudge.agreed()).isTrue();
            assertThat(nudge.day()).isEqualTo(next);
        });
    }

    @Test
    void goalsAreOneNudgeTogetherFromTheDayAfterTheirReview() {
        next = MET.plusYears(1);
        EntryId later = goal("later", MET.plusDays(20));
        EntryId first = goal("first", MET.plusDays(10));
        goal("still ahead", MET.plusDays(40));

        assertThat(on(MET.plusDays(10))).isEmpty();
        assertThat(on(MET.plusDays(30))).singleElement().satisfies(nudge -> {
            assertThat(nudge.matter()).isEqualTo(Matter.GOALS);
            assertThat(nudge.day()).isEqualTo(MET.plusDays(10));
            assertThat(nudge.goals()).extracting(Entry::id).containsExactly(first, later);
        });
    }

    @Test
    void onlyGoalsOnTheWayAreMentioned() {
        next = MET.plusYears(1);
        goals.add(entry(Goal.draft().withWhat("a draft").withReviewOn(MET)));
        for (GoalReview.Outcome outcome : GoalReview.Outcome.values()) {
            goals.add(entry(Goal.draft()
                    .withWhat(outcome.name())
                    .withReviewOn(MET)
                    .agree(MET)
                    .settle(outcome)));
        }

        assertThat(on(MET.plusDays(1)))
                .flatExtracting(Nudge::goals)
                .extracting(goal -> ((Goal) ((Entry<?>) goal).content()).what())
                .containsExactly("ON_THE_WAY");
    }

    @Test
    void aReviewAnswersItAlsoWhenItCameALittleEarly() {
        next = MET.plusYears(1);
        LocalDate day = MET.plusDays(30);
        EntryId goal = goal("on the way", day);

        reviewed(goal, day.minusWeeks(3));
        assertThat(on(day.plusDays(1))).hasSize(1);
        reviewed(goal, day.minusWeeks(2));
        assertThat(on(day.plusDays(1))).isEmpty();
    }

    @Test
    void fiveMonthsAfterTheFirstMeetingOrTheLastLookTheTwoMayAskHowTheyAreDoing() {
        next = MET.plusYears(1);
        LocalDate first = MET.minusMonths(2);
        looked = null;

        assertThat(on(first.plusMonths(5).minusDays(1))).isEmpty();
        assertThat(on(first.plusMonths(5))).extracting(Nudge::matter).containsExactly(Matter.LOOK);
        looked = MET.plusMonths(1);
        assertThat(on(first.plusMonths(5))).isEmpty();
        assertThat(on(MET.plusMonths(6))).extracting(Nudge::day).containsExactly(looked);
    }

    @Test
    void afterOneMeetingThereIsNothingToLookAtYet() {
        next = MET.plusYears(1);

        assertThat(new Standing(relationship, List.of(MET), next, null, null, goals, reviews).nudges(MET.plusMonths(9)))
                .isEmpty();
    }

    private List<Nudge> on(LocalDate today) {
        return new Standing(relationship, List.of(MET.minusMonths(2), MET), next, rhythm, looked, goals, reviews)
                .nudges(today);
    }

    private EntryId goal(String what, LocalDate review) {
        Entry<Goal> goal =
                entry(Goal.draft().withWhat(what).withReviewOn(review).agree(MET));
        goals.add(goal);
        return goal.id();
    }

    private void reviewed(EntryId goal, LocalDate day) {
        reviews.add(new GoalReview(goal, UUID.randomUUID(), "", "", "", null, GoalReview.Outcome.ON_THE_WAY, day));
    }

    private static Entry<Goal> entry(Goal goal) {
        return new Entry<>(EntryId.random(), Goal.TYPE, 1, Instant.EPOCH, goal);
    }
}
