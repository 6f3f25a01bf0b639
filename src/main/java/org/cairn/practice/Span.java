package org.cairn.practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A time that is looked at as a whole, such as a year.
 *
 * @param from its first day
 * @param to its last day, not before the first and less than {@link #MOST_YEARS} years later
 */
public record Span(LocalDate from, LocalDate to) {

    /** Nobody asks for a record of more. */
    public static final int MOST_YEARS = 10;

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day does not come before the first.");
        }
        if (!to.isBefore(from.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("At most " + MOST_YEARS + " years are looked at together.");
        }
    }

    /** Twelve months, of which this is the last. */
    public static Span twelveMonths(LocalDate today) {
        return new Span(today.withDayOfMonth(1).minusMonths(11), today);
    }

    public static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Every month that it touches, in order. */
    List<YearMonth> months() {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
