package org.cairn.goals.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.cairn.common.HolisticComponent;
import org.cairn.common.pictures.Chart;
import org.cairn.common.pictures.Phrases;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.Days;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalCourse;
import org.cairn.goals.GoalCourse.Look;
import org.cairn.goals.GoalReview.Outcome;
import org.junit.jupiter.api.Test;

class GoalsChartTests {

    private static final Phrases KEYS = (key, parts) -> key + List.of(parts);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final DayWords days = Days.by(Clock.fixed(Instant.parse("2026-10-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void aGoalIsALineWithHowSureTheMenteeWasAndItsEnd() {
        String svg = chart(new GoalCourse(
                        goal("Teach again").settle(Outcome.ACHIEVED),
                        MARCH,
                        List.of(
                                new Look(JUNE, Outcome.ON_THE_WAY, 8),
                                new Look(JUNE.plusMonths(2), Outcome.ACHIEVED, 9))))
                .picture(Chart.WIDE)
                .svg();

        assertThat(svg)
                .contains(">Teach again<", "fill-education", ">7<", ">8<")
                .contains("stroke-on-accent")
                .contains("goals.outcome.ACHIEVED")
                .doesNotContain(">9<")
                .doesNotContain("stroke-dasharray");
    }

    @Test
    void whatRestsIsDrawnWithDashesUntilTheNextLook() {
        String svg = chart(new GoalCourse(goal("Teach again"), MARCH, List.of(new Look(JUNE, Outcome.PARKED, null))))
                .picture(Chart.NARROW)
                .svg();

        assertThat(svg).contains("stroke-dasharray", "goals.outcome.PARKED");
    }

    @Test
    void theTableSaysAllThatThePictureShows() {
        Chart chart = chart(new GoalCourse(
                goal("Teach again").settle(Outcome.LET_GO), MARCH, List.of(new Look(JUNE, Outcome.LET_GO, 3))));

        assertThat(chart.figures().rows())
                .containsExactly(List.of(
                        "Teach again",
                        "common.component.brief.EDUCATION[]",
                        "2 March, goals.confidence[7]",
                        "1 June, goals.outcome.LET_GO[], goals.confidence[3]",
                        "goals.state.LET_GO[]"));
        assertThat(chart.picture(Chart.WIDE).description())
                .isEqualTo("goals.chart.said[1, 2 March, 1 goals.state.LET_GO[]]");
    }

    @Test
    void ofManyGoalsThePictureShowsTheLastAndTheTableAll() {
        Chart chart = new GoalsChart(
                Collections.nCopies(200, new GoalCourse(goal("Teach again"), MARCH, List.of())), days, KEYS);

        assertThat(chart.picture(Chart.WIDE).svg().split(">Teach again<", -1)).hasSize(GoalsChart.MOST + 1);
        assertThat(chart.figures().rows()).hasSize(200);
    }

    @Test
    void thereIsNoPictureOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GoalsChart(List.of(), days, KEYS));
    }

    private Chart chart(GoalCourse course) {
        return new GoalsChart(List.of(course), days, KEYS);
    }

    private static Goal goal(String what) {
        return Goal.draft()
                .withWhat(what)
                .withComponent(HolisticComponent.EDUCATION)
                .withConfidence(7)
                .agree(MARCH);
    }
}
