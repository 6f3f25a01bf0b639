package org.cairn.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every day on which the mentor met somebody or learnt something, and for how long. It names nobody.
 *
 * @param held the meetings, whatever became of their notes
 * @param learning the mentor's own learning
 */
public record HoursLog(List<Held> held, List<LearningHours> learning) {

    /** A meeting that was held. */
    public record Held(LocalDate day, int minutes) {}

    public HoursLog {
        held = List.copyOf(held);
        learning = List.copyOf(learning);
    }

    /** The years in which there was anything, the latest first. */
    public List<Integer> years() {
        return Stream.concat(held.stream().map(Held::day), learning.stream().map(LearningHours::day))
                .map(LocalDate::getYear)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public boolean isEmpty() {
        return held.isEmpty() && learning.isEmpty();
    }

    public Hours in(Span span) {
        List<Held> meetings = held.stream().filter(one -> span.holds(one.day())).toList();
        return new Hours(
                span,
                span.months().stream()
                        .map(month -> month(month, meetings, learningIn(span)))
                        .toList());
    }

    /** The earliest day first. */
    public List<LearningHours> learningIn(Span span) {
        return learning.stream()
                .filter(one -> span.holds(one.day()))
                .sorted(Comparator.comparing(LearningHours::day))
                .toList();
    }

    private static Hours.Month month(YearMonth month, List<Held> meetings, List<LearningHours> learning) {
        List<Held> here = meetings.stream()
                .filter(one -> YearMonth.from(one.day()).equals(month))
                .toList();
        return new Hours.Month(
                month,
                here.size(),
                here.stream().mapToInt(Held::minutes).sum(),
                learning.stream()
                        .filter(one -> YearMonth.from(one.day()).equals(month))
                        .mapToInt(LearningHours::minutes)
                        .sum());
    }
}
