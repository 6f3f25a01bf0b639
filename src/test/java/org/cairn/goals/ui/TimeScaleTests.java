package org.cairn.goals.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeScaleTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void theFirstAndTheLastDayLieAtTheEnds() {
        TimeScale scale = new TimeScale(MARCH, MARCH.plusDays(100), 10, 110);

        assertThat(scale.at(MARCH)).isEqualTo(10);
        assertThat(scale.at(MARCH.plusDays(50))).isCloseTo(60, within(0.01));
        assertThat(scale.at(MARCH.plusDays(100))).isEqualTo(110);
        assertThat(scale.at(MARCH.plusYears(1))).isEqualTo(110);
        assertThat(scale.at(MARCH.minusYears(1))).isEqualTo(10);
    }

    @Test
    void aSingleDayIsNoReasonToDivideByZero() {
        assertThat(new TimeScale(MARCH, MARCH, 10, 110).at(MARCH)).isEqualTo(10);
    }

    @Test
    void thereAreOnlyAsManyMonthsAsThereIsRoomFor() {
        assertThat(new TimeScale(MARCH, LocalDate.of(2026, 6, 20), 0, 600).ticks())
                .extracting(TimeScale.Tick::name)
                .containsExactly("Mar 2026", "Apr", "May", "Jun");
        assertThat(new TimeScale(MARCH, LocalDate.of(2028, 2, 20), 0, 600).ticks())
                .extracting(TimeScale.Tick::name)
                .containsExactly(
                        "Mar 2026", "May", "Jul", "Sept", "Nov", "2027", "Mar", "May", "Jul", "Sept", "Nov", "2028");
        assertThat(new TimeScale(MARCH, LocalDate.of(2046, 2, 20), 0, 600).ticks())
                .hasSizeLessThan(14)
                .allSatisfy(tick -> assertThat(tick.name()).hasSize(4));
    }
}
