package org.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
