package org.cairn.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.cairn.practice.HoursLog.Held;
import org.junit.jupiter.api.Test;

class HoursLogTests {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);

    private final HoursLog log = new HoursLog(
            List.of(
                    new Held(LocalDate.of(2025, 11, 30), 45),
                    new Held(LocalDate.of(2025, 12, 1), 60),
                    new Held(LocalDate.of(2026, 11, 2), 90),
                    new Held(NOVEMBER, 35)),
            List.of(
                    new LearningHours(NOVEMBER, 120, LearningHours.Kind.TRAINING, ""),
                    new LearningHours(LocalDate.of(2024, 5, 1), 60, LearningHours.Kind.READING, "")));

    @Test
    void twelveMonthsEndWithThisOneAndAMonthWithoutAnythingIsThereToo() {
        Hours hours = log.in(Span.twelveMonths(NOVEMBER));

        assertThat(hours.months()).hasSize(12);
        assertThat(hours.months().getFirst()).isEqualTo(new Hours.Month(YearMonth.of(2025, 12), 1, 60, 0));
        assertThat(hours.months().get(1)).isEqualTo(new Hours.Month(YearMonth.of(2026, 1), 0, 0, 0));
        assertThat(hours.months().getLast()).isEqualTo(new Hours.Month(YearMonth.of(2026, 11), 2, 125, 120));
        assertThat(hours.meetings()).isEqualTo(3);
        assertThat(hours.minutes()).isEqualTo(185);
        assertThat(hours.learning()).isEqualTo(120);
    }

    @Test
    void theFirstAndTheLastDayOfATimeBelongToIt() {
        Hours hours = log.in(new Span(LocalDate.of(2025, 11, 30), LocalDate.of(2025, 12, 1)));

        assertThat(hours.meetings()).isEqualTo(2);
        assertThat(log.in(new Span(LocalDate.of(2025, 12, 1), NOVEMBER.minusDays(1)))
                        .meetings())
                .isEqualTo(2);
    }

    @Test
    void theYearsAreThoseInWhichThereWasAnything() {
        assertThat(log.years()).containsExactly(2026, 2025, 2024);
        assertThat(new HoursLog(List.of(), List.of()).years()).isEmpty();
    }

    @Test
    void aTimeDoesNotEndBeforeItBeginsAndIsNotEndless() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(NOVEMBER, NOVEMBER.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(NOVEMBER, NOVEMBER.plusYears(10)));
        assertThat(new Span(NOVEMBER, NOVEMBER).holds(NOVEMBER)).isTrue();
    }
}
