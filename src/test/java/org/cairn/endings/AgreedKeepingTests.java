package org.cairn.endings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cairn.endings.Ending.Notes;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Agreement.Keeping;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreedKeepingTests {

    private static final LocalDate ENDS = LocalDate.of(2028, 2, 29);

    @Test
    void untilTheEndMeansDestroyedNow() {
        assertThat(AgreedKeeping.until(agreed(Keeping.UNTIL_THE_END, null), ENDS))
                .isEmpty();
        assertThat(AgreedKeeping.notes(agreed(Keeping.UNTIL_THE_END, null), ENDS))
                .contains(Notes.DESTROY);
    }

    @Test
    void aYearFromALeapDayEndsOnTheLastOfFebruary() {
        assertThat(AgreedKeeping.until(agreed(Keeping.A_YEAR_AFTER_THE_END, null), ENDS))
                .contains(LocalDate.of(2029, 2, 28));
        assertThat(AgreedKeeping.notes(agreed(Keeping.A_YEAR_AFTER_THE_END, null), ENDS))
                .contains(Notes.KEEP);
    }

    @Test
    void aDayThatWasNamedCountsUntilItHasPassed() {
        LocalDate named = LocalDate.of(2028, 6, 1);
        assertThat(AgreedKeeping.until(agreed(Keeping.UNTIL_A_DAY, named), ENDS))
                .contains(named);
        assertThat(AgreedKeeping.notes(agreed(Keeping.UNTIL_A_DAY, ENDS), ENDS)).contains(Notes.DESTROY);
    }

    @Test
    void whereNoDayWasNamedNothingIsProposed() {
        assertThat(AgreedKeeping.until(agreed(Keeping.UNTIL_A_DAY, null), ENDS)).isEmpty();
        assertThat(AgreedKeeping.notes(agreed(Keeping.UNTIL_A_DAY, null), ENDS)).isEmpty();
    }

    private static Agreement agreed(Keeping keeping, @Nullable LocalDate until) {
        return Agreement.proposed().withKeeping(keeping, until);
    }
}
