package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.cairn.common.HolisticComponent;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private static final Instant START = Instant.parse("2026-03-02T14:00:00Z");

    private final Progress progress = Progress.begin(MeetingId.random(), "cycle", "1.0.0", "agree", START);

    @Test
    void timePassesInTheStageWhereTheTwoAre() {
        Progress later = progress.at("present-self", START.plusSeconds(840)).tick(START.plusSeconds(900));

        assertThat(later.secondsIn("agree")).isEqualTo(840);
        assertThat(later.secondsIn("present-self")).isEqualTo(60);
        assertThat(later.totalSeconds()).isEqualTo(900);
    }

    @Test
    void partsOfASecondAreNotLostBetweenTicks() {
        Progress now = progress;
        for (int i = 1; i <= 10; i++) {
            now = now.tick(START.plusMillis(i * 600L));
        }

        assertThat(now.totalSeconds()).isEqualTo(6);
    }

    @Test
    void aClockThatGoesBackTakesNothingAway() {
        assertThat(progress.tick(START.plusSeconds(60)).tick(START).totalSeconds())
                .isEqualTo(60);
    }

    @Test
    void aShortAbsenceCountsAsConversation() {
        Progress back =
                progress.resume(START.plusSeconds(60), START.plusSeconds(60).plus(MeetingTime.LONGEST_GAP));

        assertThat(back.totalSeconds()).isEqualTo(60 + MeetingTime.LONGEST_GAP.toSeconds());
    }

    @Test
    void aNightBetweenTwoHalvesOfAMeetingDoesNotCount() {
        Progress back = progress.resume(START.plusSeconds(1800), START.plus(Duration.ofHours(20)));

        assertThat(back.totalSeconds()).isEqualTo(1800);
        assertThat(back.tick(START.plus(Duration.ofHours(20)).plusSeconds(60)).totalSeconds())
                .isEqualTo(1860);
    }

    @Test
    void aQuestionShownTwiceCountsAsAskedOnce() {
        Progress asked = progress.show("a", HolisticComponent.EDUCATION)
                .show("b", HolisticComponent.EDUCATION)
                .show("a", HolisticComponent.EDUCATION);

        assertThat(asked.asked()).extracting(Progress.Asked::question).containsExactly("a", "b");
        assertThat(asked.shown()).isEqualTo(Map.of("agree", "a"));
        assertThat(asked.balance()).isEqualTo(Map.of(HolisticComponent.EDUCATION, 2));
    }

    @Test
    void timeThatStandsStillIsNotCounted() {
        Progress paused = progress.paused(true, START.plusSeconds(60)).tick(START.plusSeconds(600));
        Progress onward = paused.paused(false, START.plusSeconds(900)).tick(START.plusSeconds(930));

        assertThat(paused.totalSeconds()).isEqualTo(60);
        assertThat(onward.totalSeconds()).isEqualTo(90);
    }

    @Test
    void aPauseThatOutlivesTheScreenIsStillAPause() {
        Progress back =
                progress.paused(true, START.plusSeconds(60)).resume(START.plusSeconds(60), START.plusSeconds(300));

        assertThat(back.totalSeconds()).isEqualTo(60);
        assertThat(back.time().paused()).isTrue();
    }

    @Test
    void aMeetingIsStretchedToFourHoursAtTheMost() {
        assertThat(progress.lasting(240).time().minutes()).isEqualTo(240);
        assertThatThrownBy(() -> progress.lasting(241)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> progress.lasting(19)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStepOnTheMapLeavesThePauseAndTheLengthAsTheyAre() {
        Progress later =
                progress.paused(true, START).lasting(100).withTimeHidden(true).at("blocks", START.plusSeconds(30));

        assertThat(later.time()).isEqualTo(new MeetingTime(Map.of(), START.plusSeconds(30), true, 100, true));
    }
}
