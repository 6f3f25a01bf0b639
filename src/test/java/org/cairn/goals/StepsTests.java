package org.cairn.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StepsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Steps two = Steps.NONE.added().worded(1, "one").added().worded(2, "two");

    @Test
    void aStepIsTickedWithItsDayAndUnticked() {
        Steps ticked = two.taken(2, DAY).taken(Step.FIRST, DAY.plusDays(1));

        assertThat(ticked.find(2)).hasValue(new Step(2, "two", DAY));
        assertThat(ticked.find(1)).hasValue(new Step(1, "one", null));
        assertThat(ticked.firstTakenOn()).isEqualTo(DAY.plusDays(1));
        assertThat(ticked.taken(2, null).taken(Step.FIRST, null)).isEqualTo(two);
    }

    @Test
    void onlyOneStepIsEverEmpty() {
        assertThat(Steps.NONE.added().added().further()).hasSize(1);
        assertThat(two.added().added().further()).hasSize(3);
    }

    @Test
    void whatWasTakenAwayComesBackWhereItWas() {
        Step one = two.find(1).orElseThrow();

        assertThat(two.without(1).with(one)).isEqualTo(two);
    }

    @Test
    void whatComesBackNeverReplacesAnother() {
        Step last = two.find(2).orElseThrow();
        Steps another = two.without(2).added().worded(2, "another");

        assertThat(another.with(last).further()).extracting(Step::words).containsExactly("one", "another", "two");
    }

    @Test
    void aStepThatIsGoneCanNeitherBeWordedNorTaken() {
        assertThatExceptionOfType(NoSuchStepException.class).isThrownBy(() -> two.worded(3, "x"));
        assertThatExceptionOfType(NoSuchStepException.class).isThrownBy(() -> two.taken(3, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(-1, "", null));
    }
}
