package org.cairn.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CourseTests {

    private static final Instant NINE = Instant.parse("2030-03-01T09:00:00Z");
    private static final Plan PAIRS = Plan.usual(Form.PAIRS);

    private Instant now = NINE;
    private Course course = Course.inTheLobby(PAIRS);

    @Test
    void thePlanOfPairsHasTwoHalvesInEachRoundAndTakesOverAnHour() {
        assertThat(PAIRS.phases())
                .extracting(Phase::kind)
                .startsWith(Phase.Kind.BRIEF, Phase.Kind.TALK, Phase.Kind.TALK, Phase.Kind.TALK)
                .endsWith(Phase.Kind.PLENARY)
                .hasSize(8);
        assertThat(PAIRS.total()).isEqualTo(Duration.ofMinutes(10 + 3 * 14 + 15));
    }

    @Test
    void thePlanOfTriadsHasFeedbackAndNoChangeAfterTheLastRound() {
        Plan triads = Plan.usual(Form.TRIADS);

        assertThat(triads.phases().stream().filter(phase -> phase.kind() == Phase.Kind.CHANGE))
                .hasSize(2);
        assertThat(triads.total()).isEqualTo(Duration.ofMinutes(10 + 3 * 25 - 2 + 15));
    }

    @Test
    void theRolesSwapByThemselvesAndTheNextRoundWaitsForTheTrainer() {
        move(Move.NEXT);
        move(Move.NEXT);
        assertThat(at()).isEqualTo("TALK 1.1");

        pass(7, 0);
        assertThat(at()).isEqualTo("TALK 1.2");
        assertThat(course.remaining(now)).isEqualTo(Duration.ofMinutes(7));
        pass(30, 0);
        assertThat(at()).isEqualTo("TALK 1.2");
        assertThat(course.isUp(now)).isTrue();
        move(Move.NEXT);
        assertThat(at()).isEqualTo("TALK 2.1");
    }

    @Test
    void whoeverLooksLateSeesTheSwapWhereItWas() {
        move(Move.NEXT);
        move(Move.NEXT);
        now = now.plus(Duration.ofMinutes(9));

        Course late = course.settled(now);

        assertThat(late.remaining(now)).isEqualTo(Duration.ofMinutes(5));
        assertThat(late.settled(now)).isEqualTo(late);
    }

    @Test
    void aPauseKeepsWhatIsLeftHoweverLongItTakes() {
        move(Move.NEXT);
        pass(4, 30);
        move(Move.PAUSE);
        pass(600, 0);
        assertThat(course.remaining(now)).isEqualTo(Duration.ofSeconds(330));

        move(Move.EXTEND);
        move(Move.RESUME);
        pass(0, 30);
        assertThat(course.remaining(now)).isEqualTo(Duration.ofSeconds(360));
    }

    @Test
    void aMinuteMoreAfterTheTimeIsUpIsAMinuteFromNow() {
        move(Move.NEXT);
        pass(25, 0);
        move(Move.EXTEND);

        assertThat(course.remaining(now)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void goingBackBeginsThePhaseBeforeAnewAndFromTheFirstLeadsToTheLobby() {
        move(Move.NEXT);
        move(Move.NEXT);
        pass(3, 0);
        move(Move.BACK);
        assertThat(at()).isEqualTo("BRIEF 0.0");
        assertThat(course.remaining(now)).isEqualTo(Duration.ofMinutes(10));

        move(Move.BACK);
        assertThat(course.state()).isEqualTo(Course.State.LOBBY);
    }

    @Test
    void ofTwoTrainersWhoPressAtOnceTheSecondChangesNothing() {
        move(Move.NEXT);
        int seenByBoth = course.step();
        course = course.move(Move.NEXT, seenByBoth, now);

        assertThatExceptionOfType(CourseMovedOnException.class)
                .isThrownBy(() -> course.move(Move.NEXT, seenByBoth, now));
        assertThat(at()).isEqualTo("TALK 1.1");
    }

    @Test
    void aPressThatMeantTheFirstHalfDoesNotEndTheSecond() {
        move(Move.NEXT);
        move(Move.NEXT);
        int seen = course.step();
        now = now.plus(Duration.ofMinutes(7));

        assertThatExceptionOfType(CourseMovedOnException.class).isThrownBy(() -> course.move(Move.NEXT, seen, now));
    }

    @Test
    void endingAHalfEarlySwapsTheRolesAndEndingTheLastWaits() {
        move(Move.NEXT);
        move(Move.NEXT);
        pass(2, 0);
        move(Move.FINISH);
        assertThat(at()).isEqualTo("TALK 1.2");
        assertThat(course.remaining(now)).isEqualTo(Duration.ofMinutes(7));

        move(Move.FINISH);
        assertThat(at()).isEqualTo("TALK 1.2");
        assertThat(course.isUp(now)).isTrue();
    }

    @Test
    void afterThePlenaryItIsOverAndNothingMovesAnyMore() {
        for (int press = 0; press < 9; press++) {
            move(Move.NEXT);
        }

        assertThat(course.state()).isEqualTo(Course.State.ENDED);
        for (Move move : Move.values()) {
            assertThat(course.allows(move)).isFalse();
        }
    }

    @Test
    void thePlanCanBeChangedWhileItRunsAndTheClockFollows() {
        move(Move.NEXT);
        move(Move.NEXT);
        pass(2, 0);

        course = course.replan(new Plan(Form.PAIRS, 0, 2, 9, 3, 1, 20), course.step(), now);

        assertThat(at()).isEqualTo("TALK 1.1");
        assertThat(course.remaining(now)).isEqualTo(Duration.ofMinutes(7));
        move(Move.NEXT);
        move(Move.NEXT);
        assertThat(at()).isEqualTo("FEEDBACK 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> course.replan(new Plan(Form.PAIRS, 0, 2, 9, 0, 1, 20), course.step(), now));
    }

    @RepeatedTest(50)
    void whateverIsPressedInWhateverOrderTheRoundStaysConsistent(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int press = 0; press < 200; press++) {
            Course before = course.settled(now);
            Move move = Move.values()[random.nextInt(Move.values().length - (press < 190 ? 1 : 0))];
            int seen = before.step() - (random.nextInt(4) == 0 ? 1 : 0);
            try {
                course = course.move(move, seen, now);
                assertThat(seen).isEqualTo(before.step());
                assertThat(course.step()).isBetween(before.step() + 1, before.step() + 2);
            } catch (CourseMovedOnException _) {
                assertThat(seen != before.step() || !before.allows(move)).isTrue();
                course = before;
            }
            now = now.plusMillis(random.nextInt(400_000));
            holds(course.settled(now), before);
        }
    }

    private void holds(Course after, Course before) {
        assertThat(after.step()).isGreaterThanOrEqualTo(before.step());
        assertThat(after.isOn()).isEqualTo(after.phase().isPresent());
        assertThat(after.state() == Course.State.RUNNING).isEqualTo(after.deadline() != null);
        assertThat(after.remaining(now)).isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(after.settled(now)).isEqualTo(after);
        assertThat(List.of(Course.State.LOBBY, Course.State.ENDED).contains(after.state()))
                .isNotEqualTo(after.isOn());
    }

    private void move(Move move) {
        course = course.move(move, course.settled(now).step(), now);
    }

    private void pass(int minutes, int seconds) {
        now = now.plusSeconds(minutes * 60L + seconds);
        course = course.settled(now);
    }

    private String at() {
        return course.phase()
                .map(phase -> phase.kind() + " " + phase.round() + "." + phase.turn())
                .orElse("nowhere");
    }
}
