package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.cairn.meetings.Agreement.Keeping;
import org.cairn.meetings.Agreement.Point;
import org.cairn.meetings.Agreement.Rhythm;
import org.cairn.meetings.Agreement.Writing;
import org.junit.jupiter.api.Test;

class AgreementTests {

    @Test
    void nothingWrittenAllowsNeitherNotesNorGoals() {
        assertThat(Writing.NOTHING.allowsNotes()).isFalse();
        assertThat(Writing.NOTHING.allowsGoals()).isFalse();
        assertThat(Writing.GOALS_ONLY.allowsNotes()).isFalse();
        assertThat(Writing.GOALS_ONLY.allowsGoals()).isTrue();
        assertThat(Writing.NOTES_AND_GOALS.allowsNotes()).isTrue();
        assertThat(Writing.NOTES_AND_GOALS.allowsGoals()).isTrue();
    }

    @Test
    void theRhythmOffersADayOnTheSameWeekday() {
        LocalDate monday = LocalDate.of(2026, 3, 2);

        for (Rhythm rhythm : Rhythm.values()) {
            assertThat(rhythm.next(monday).getDayOfWeek()).isEqualTo(monday.getDayOfWeek());
            assertThat(rhythm.next(monday)).isAfter(monday);
        }
        assertThat(Rhythm.EVERY_SIX_WEEKS.next(monday)).isEqualTo(LocalDate.of(2026, 4, 13));
    }

    @Test
    void aDayIsForgottenWhenNotesAreNoLongerKeptUntilADay() {
        Agreement untilADay = Agreement.proposed().withKeeping(Keeping.UNTIL_A_DAY, LocalDate.of(2030, 1, 1));

        assertThat(untilADay.keepUntil()).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(untilADay
                        .withKeeping(Keeping.UNTIL_THE_END, untilADay.keepUntil())
                        .keepUntil())
                .isNull();
    }

    @Test
    void theDayOfAgreeingStaysTheFirst() {
        LocalDate first = LocalDate.of(2026, 3, 2);

        assertThat(Agreement.proposed().agree(first).agree(first.plusDays(90)).agreedOn())
                .isEqualTo(first);
    }

    @Test
    void whatWasSpokenAboutIsACopy() {
        Set<Point> points = EnumSet.of(Point.LIMITS);
        Agreement agreement = Agreement.proposed().withSpokenAbout(points);
        points.add(Point.ROLE);

        assertThat(agreement.spokenAbout()).containsExactly(Point.LIMITS);
    }
}
