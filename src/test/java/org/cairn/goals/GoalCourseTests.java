package org.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cairn.goals.GoalReview.Outcome;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.junit.jupiter.api.Test;

class GoalCourseTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);

    @Test
    void aDraftHasNoCourseYet() {
        assertThat(GoalCourse.of(List.of(entry(Goal.TYPE, Goal.draft().withWhat("Teach again"))), List.of()))
                .isEmpty();
    }

    @Test
    void theLooksAtAGoalComeInTheirOrderAndTheLastOneEndsIt() {
        Entry<Goal> goal = agreed("Teach again", MARCH, Outcome.ACHIEVED);

        List<GoalCourse> courses = GoalCourse.of(
                List.of(goal),
                List.of(said(goal, JUNE, Outcome.PARKED, 4), said(goal, AUGUST, Outcome.ACHIEVED, null)));

        assertThat(courses).singleElement().satisfies(course -> {
            assertThat(course.agreedOn()).isEqualTo(MARCH);
            assertThat(course.looks())
                    .containsExactly(
                            new GoalCourse.Look(JUNE, Outcome.PARKED, 4),
                            new GoalCourse.Look(AUGUST, Outcome.ACHIEVED, null));
            assertThat(course.endedOn()).isEqualTo(AUGUST);
        });
    }

    @Test
    void whatIsSaidInAMeetingThatIsStillOpenDoesNotCountYet() {
        Entry<Goal> goal = agreed("Teach again", MARCH, null);

        assertThat(GoalCourse.of(List.of(goal), List.of(said(goal, null, Outcome.LET_GO, 2))))
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.looks()).isEmpty();
                    assertThat(course.endedOn()).isNull();
                });
    }

    @Test
    void whatAGoalTurnedIntoComesDirectlyAfterItWhateverWasAgreedBetween() {
        Entry<Goal> four = agreed("Home by six on four evenings", MARCH, Outcome.CHANGED);
        Entry<Goal> other = agreed("Teach again", JUNE, null);
        Entry<Goal> two = entry(
                Goal.TYPE,
                four.content().changed(four.id()).withWhat("Home by six on two").agree(AUGUST));

        List<GoalCourse> courses = GoalCourse.of(List.of(two, other, four), List.of());

        assertThat(courses)
                .extracting(course -> course.goal().what())
                .containsExactly("Home by six on four evenings", "Home by six on two", "Teach again");
        assertThat(courses).extracting(GoalCourse::isSuccessor).containsExactly(false, true, false);
    }

    @Test
    void aGoalWhoseFormerOneIsGoneStandsForItself() {
        Entry<Goal> orphan = entry(
                Goal.TYPE,
                Goal.draft()
                        .changed(new EntryId(UUID.randomUUID()))
                        .withWhat("Home by six")
                        .agree(MARCH));

        assertThat(GoalCourse.of(List.of(orphan), List.of())).hasSize(1);
    }

    private static Entry<Goal> agreed(String what, LocalDate day, Outcome outcome) {
        Goal goal = Goal.draft().withWhat(what).agree(day);
        return entry(Goal.TYPE, outcome == null ? goal : goal.settle(outcome));
    }

    private static Entry<GoalReview> said(Entry<Goal> goal, LocalDate day, Outcome outcome, Integer confidence) {
        GoalReview review = GoalReview.blank(goal.id(), UUID.randomUUID())
                .withOutcome(outcome)
                .withConfidence(confidence);
        return entry(GoalReview.TYPE, day == null ? review : review.settle(day));
    }

    private static <T extends Record> Entry<T> entry(EntryType<T> type, T content) {
        return new Entry<>(new EntryId(UUID.randomUUID()), type, 1, Instant.EPOCH, content);
    }
}
