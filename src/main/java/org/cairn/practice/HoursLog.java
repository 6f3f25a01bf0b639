package org.cairn.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every day on which the mentor met somebody, and for how long. It names nobody.
 *
 * @param held the meetings, whatever became of their notes
 */
public record HoursLog(List<Held> held) {

    /** A meeting that was held. */
    public record Held(LocalDate day, int minutes) {

        private YearMonth month() {
            return YearMonth.from(day);
        }
    }

    public HoursLog {
        held = List.copyOf(held);
    }

    /** The years in which there was anything, the latest first. */
    public List<Integer> years() {
        return held.stream()
                .map(one -> one.day().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public boolean isEmpty() {
        return held.isEmpty();
    }

    public Hours in(Span span) {
        var meetings = held.stream()
                .filter(one -> span.holds(one.day()))
                .collect(Collectors.groupingBy(Held::month, Collectors.summarizingInt(Held::minutes)));
        return new Hours(
                span,
                span.months().stream()
                        .map(month -> {
                            var sums = meetings.getOrDefault(month, new IntSummaryStatistics());
                            return new Hours.Month(month, (int) sums.getCount(), (int) sums.getSum(), 0);
                        })
                        .toList());
    }
}
