package org.cairn.endings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.cairn.relationships.RelationshipId;
import org.junit.jupiter.api.Test;

class RetentionTests {

    private static final LocalDate ENDED = LocalDate.of(2026, 3, 3);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    private final Retention retention = Retention.until(RelationshipId.random(), DAY, ENDED);

    @Test
    void itIsAnnouncedFromThirtyDaysBeforeAndNearInTheLastWeek() {
        assertThat(retention.isAnnounced(DAY.minusDays(31))).isFalse();
        assertThat(retention.isAnnounced(DAY.minusDays(30))).isTrue();
        assertThat(retention.isNear(DAY.minusDays(8))).isFalse();
        assertThat(retention.isNear(DAY.minusDays(7))).isTrue();
        assertThat(retention.isToBeAnnounced(DAY.minusDays(31))).isFalse();
        assertThat(retention.isToBeAnnounced(DAY.minusDays(30))).isTrue();
    }

    @Test
    void whatWasAnnouncedInTimeIsDueOnItsDayAndNotBefore() {
        retention.announce(DAY.minusDays(30));

        assertThat(retention.isDue(DAY.minusDays(1))).isFalse();
        assertThat(retention.isDue(DAY)).isTrue();
        assertThat(retention.goesOn(DAY)).isEqualTo(DAY);
    }

    @Test
    void nothingGoesUnannouncedHoweverLongCairnWasOff() {
        LocalDate back = DAY.plusDays(40);
        assertThat(retention.isDue(back)).isFalse();

        retention.announce(back);

        assertThat(retention.goesOn(back)).isEqualTo(back.plusDays(3));
        assertThat(retention.isDue(back.plusDays(2))).isFalse();
        assertThat(retention.isDue(back.plusDays(3))).isTrue();
    }

    @Test
    void whoeverChoseTheDayLessThanAMonthBeforeHasBeenTold() {
        Retention soon = Retention.until(RelationshipId.random(), ENDED.plusDays(2), ENDED);

        assertThat(soon.isDue(ENDED.plusDays(1))).isFalse();
        assertThat(soon.isDue(ENDED.plusDays(2))).isTrue();
        assertThat(soon.isToBeWritten(ENDED.plusDays(1))).isFalse();
    }

    @Test
    void aLetterThatCannotBeSentIsWaitedForTwoWeeksAndNoLonger() {
        retention.announce(DAY.minusDays(30));

        assertThat(retention.waitsForLetter(DAY.plusDays(13))).isTrue();
        assertThat(retention.waitsForLetter(DAY.plusDays(14))).isFalse();
        retention.written(DAY);
        assertThat(retention.waitsForLetter(DAY.plusDays(1))).isFalse();
    }

    @Test
    void moreTimeIsAYearAtTheMostAndIsAnnouncedAnew() {
        LocalDate today = DAY.minusDays(5);
        retention.announce(today);

        assertThatIllegalArgumentException().isThrownBy(() -> retention.prolong(DAY, today));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> retention.prolong(DAY.plusYears(1).plusDays(1), today));
        retention.prolong(DAY.plusYears(1), today);

        assertThat(retention.keepUntil()).isEqualTo(LocalDate.of(2028, 3, 3));
        assertThat(retention.isDue(DAY)).isFalse();
        assertThat(retention.isDue(LocalDate.of(2028, 3, 3))).isFalse();
        assertThat(retention.isToBeAnnounced(LocalDate.of(2028, 2, 2))).isTrue();
    }

    @Test
    void aDayThatIsNotLaterIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Retention.until(RelationshipId.random(), ENDED, ENDED));
    }

    @Test
    void theWindowCrossesALeapDay() {
        Retention leap = Retention.until(RelationshipId.random(), LocalDate.of(2028, 3, 15), ENDED);

        assertThat(leap.isAnnounced(LocalDate.of(2028, 2, 13))).isFalse();
        assertThat(leap.isAnnounced(LocalDate.of(2028, 2, 14))).isTrue();
    }
}
