package org.cairn.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cairn.common.pictures.Chart;
import org.cairn.common.pictures.Phrases;
import org.cairn.practice.HoursLog;
import org.cairn.practice.HoursLog.Held;
import org.cairn.practice.LearningHours;
import org.cairn.practice.Span;
import org.junit.jupiter.api.Test;

class HoursChartTests {

    private static final Phrases KEYS = (key, parts) -> key + List.of(parts);

    private final HoursLog log = new HoursLog(
            List.of(new Held(LocalDate.of(2026, 3, 2), 150), new Held(LocalDate.of(2026, 5, 2), 60)), List.of());

    private Chart chart(Span span) {
        return new HoursChart(log.in(span), KEYS);
    }

    @Test
    void aColumnStandsForEachMonthThatHadAnyAndJanuarySaysItsYear() {
        String svg = chart(Span.year(2026)).picture(Chart.WIDE).svg();

        assertThat(svg).contains(">2026<", ">Mar<", ">Dec<", ">2.5<", ">1<");
        assertThat(svg.split("fill-accent")).hasSize(3);
        assertThat(svg).doesNotContain("fill-strong-line");
    }

    @Test
    void theWordsSayTheSumAndTheMostAndTheTableSaysEveryMonth() {
        Chart chart = chart(Span.year(2026));

        assertThat(chart.picture(Chart.NARROW).description())
                .contains("practice.hours.total[2, practice.hoursAndMinutes[3, 30]]")
                .contains("practice.hours.most[March 2026");
        assertThat(chart.figures().rows())
                .hasSize(12)
                .contains(List.of("March 2026", "1", "practice.hoursAndMinutes[2, 30]"))
                .contains(List.of("April 2026", "0", "practice.minutes[0]"));
    }

    @Test
    void ofALongTimeTheLastTwelveMonthsAreDrawn() {
        Chart chart = chart(new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 5, 31)));

        assertThat(chart.picture(Chart.WIDE).svg().split("fill-soft-words")).hasSize(13);
        assertThat(chart.figures().rows()).hasSize(29);
    }

    @Test
    void aTimeWithoutAnythingIsSaid() {
        assertThat(chart(Span.year(2020)).picture(Chart.WIDE).description()).isEqualTo("practice.hours.none[]");
    }

    @Test
    void learningStandsOnTopOfTheMeetingsAndInAColumnOfTheTable() {
        HoursLog both = new HoursLog(
                log.held(),
                List.of(new LearningHours(LocalDate.of(2026, 3, 9), 90, LearningHours.Kind.TRAINING, "a course")));
        Chart chart = new HoursChart(both.in(Span.year(2026)), KEYS);

        assertThat(chart.picture(Chart.WIDE).svg())
                .contains("fill-strong-line", ">4<", "practice.hours.learning[]")
                .doesNotContain("a course");
        assertThat(chart.figures().columns()).hasSize(4);
        assertThat(chart.figures().rows())
                .contains(List.of(
                        "March 2026", "1", "practice.hoursAndMinutes[2, 30]", "practice.hoursAndMinutes[1, 30]"));
    }
}
