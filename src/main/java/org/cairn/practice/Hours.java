package org.cairn.practice;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToIntFunction;

/** How much there was in a time, month by month; a month without anything is there too. */
public record Hours(Span span, List<Month> months) {

    /**
     * One month.
     *
     * @param meetings how many were held
     * @param minutes how long they took together
     * @param learning minutes of the mentor's own learning
     */
    public record Month(YearMonth month, int meetings, int minutes, int learning) {}

    public Hours {
        months = List.copyOf(months);
    }

    public int meetings() {
        return sum(Month::meetings);
    }

    public int minutes() {
        return sum(Month::minutes);
    }

    public int learning() {
        return sum(Month::learning);
    }

    public boolean isEmpty() {
        return minutes() == 0 && learning() == 0;
    }

    private int sum(ToIntFunction<Month> what) {
        return months.stream().mapToInt(what).sum();
    }
}
