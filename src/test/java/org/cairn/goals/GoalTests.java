package org.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cairn.journal.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MAX_VALUE})
    void confidenceOutsideZeroToTenIsRefused(int confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.draft().withConfidence(confidence))
                .withMessageContaining("0 to 10");
    }

    @Test
    void howSureTheMenteeIsIsWhatWasSaidLast() {
        EntryId itself = new EntryId(UUID.randomUUID());
        Goal goal = Goal.draft().withWhat("Teach again").withConfidence(7).agree(DAY);
        GoalReview asked = GoalReview.blank(itself, UUID.randomUUID()).withConfidence(4);
        GoalReview notAsked = GoalReview.blank(itself, UUID.randomUUID()).withHappened("It went on.");

        assertThat(goal.lately(List.of()).confidence()).isEqualTo(7);
        assertThat(goal.lately(List.of(asked, notAsked)).confidence()).isEqualTo(4);
    }

    @Test
    void aGoalWithoutWordsCannotBeAgreed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.draft().withWhat("  ").agree(DAY));
    }

    @Test
    void anAgreedGoalKeepsTheDayOnWhichItWasAgreed() {
        Goal agreed = Goal.draft().withWhat("Teach again").agree(DAY);

        assertThat(agreed.state()).isEqualTo(Goal.State.ACTIVE);
        assertThat(agreed.agree(DAY.plusDays(1)).agreedOn()).isEqualTo(DAY);
    }

    @Test
    void everyFieldOfAGoalCanBeSetWithoutTouchingTheOthers() {
        Goal goal = Goal.draft()
                .withWhat("what")
                .withBy(DAY)
                .withFirstStep("step")
                .withObstacle("if")
                .withPlan("then")
                .withSupport("who")
                .withConfidence(7)
                .withReviewOn(DAY.plusWeeks(10));

        assertThat(goal.what()).isEqualTo("what");
        assertThat(goal.by()).isEqualTo(DAY);
        assertThat(goal.firstStep()).isEqualTo("step");
        assertThat(goal.obstacle()).isEqualTo("if");
        assertThat(goal.plan()).isEqualTo("then");
        assertThat(goal.support()).isEqualTo("who");
        assertThat(goal.confidence()).isEqualTo(7);
        assertThat(goal.reviewOn()).isEqualTo(DAY.plusWeeks(10));
        assertThat(goal.isEmpty()).isFalse();
        assertThat(Goal.draft().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ACHIEVED, ACHIEVED", "ON_THE_WAY, ACTIVE", "CHANGED, CHANGED", "PARKED, PARKED", "LET_GO, LET_GO"})
    void aReviewLeavesEverythingOfAGoalButItsState(GoalReview.Outcome outcome, Goal.State state) {
        Goal agreed = Goal.draft().withWhat("Teach again").withConfidence(7).agree(DAY);

        Goal settled = agreed.settle(outcome);

        assertThat(settled.state()).isEqualTo(state);
        assertThat(settled).usingRecursiveComparison().ignoringFields("state").isEqualTo(agreed);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACHIEVED", "CHANGED", "LET_GO"})
    void aGoalThatIsBehindTheTwoIsNotReviewedAgain(GoalReview.Outcome last) {
        Goal settled = Goal.draft().withWhat("Teach again").agree(DAY).settle(last);

        assertThat(settled.isOpen()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> settled.settle(GoalReview.Outcome.ON_THE_WAY));
    }

    @Test
    void aParkedGoalComesBackAtTheNextReview() {
        Goal parked = Goal.draft().withWhat("Teach again").agree(DAY).settle(GoalReview.Outcome.PARKED);

        assertThat(parked.isOpen()).isTrue();
        assertThat(parked.settle(GoalReview.Outcome.ON_THE_WAY).state()).isEqualTo(Goal.State.ACTIVE);
    }

    @Test
    void aDraftIsNotReviewed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Goal.draft().withWhat("x").settle(GoalReview.Outcome.ACHIEVED));
    }

    @Test
    void whatAGoalTurnsIntoKnowsWhatItWas() {
        EntryId itself = EntryId.random();
        Goal next = Goal.draft().withWhat("Teach again").agree(DAY).changed(itself);

        assertThat(next.state()).isEqualTo(Goal.State.DRAFT);
        assertThat(next.agreedOn()).isNull();
        assertThat(next.follows()).isEqualTo(itself);
        assertThat(next.withWhat("Teach once").agree(DAY.plusDays(1)).follows()).isEqualTo(itself);
    }

    @Test
    void aReviewIsEmptyUntilSomethingIsSaidOrChosen() {
        GoalReview blank = GoalReview.blank(EntryId.random(), UUID.randomUUID());

        assertThat(blank.isEmpty()).isTrue();
        assertThat(blank.withHappened("a").isEmpty()).isFalse();
        assertThat(blank.withLearnt("a").isEmpty()).isFalse();
        assertThat(blank.withInTheWay("a").isEmpty()).isFalse();
        assertThat(blank.withConfidence(0).isEmpty()).isFalse();
        assertThat(blank.withOutcome(GoalReview.Outcome.LET_GO).isEmpty()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> blank.withConfidence(11));
    }

    @Test
    void theFirstStepIsTheFirstOfAllAndStepsWithoutWordsAreNone() {
        Goal goal = Goal.draft()
                .withFirstStep("ask Priya")
                .withSteps(steps -> steps.added().worded(1, "one page").added());

        assertThat(goal.allSteps()).extracting(Step::words).containsExactly("ask Priya", "one page");
        assertThat(Goal.draft().withSteps(Steps::added).isEmpty()).isTrue();
        assertThat(Goal.draft().withSteps(steps -> steps.added().worded(1, "x")).isEmpty())
                .isFalse();
    }

    @Test
    void whatAGoalTurnsIntoBeginsWithoutTicks() {
        Goal walked = Goal.draft()
                .withWhat("Teach again")
                .withFirstStep("ask Priya")
                .withSteps(steps -> steps.taken(Step.FIRST, DAY).added().worded(1, "one page"));

        assertThat(walked.changed(EntryId.random()).allSteps())
                .containsExactly(new Step(Step.FIRST, "ask Priya", null));
    }
}
