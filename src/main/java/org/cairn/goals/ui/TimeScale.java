package org.cairn.goals.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a day lies on a line from left to right.
 *
 * @param from the first day
 * @param to the last day, which lies at the far end
 * @param left where the first day lies
 * @param right where the last day lies
 */
record TimeScale(LocalDate from, LocalDate to, double left, double right) {

    /** The room that the name of a month and some air take. */
    private static final double NAME = 46;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.UK);
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120);

    /** The first of a month, and what is written there. */
    record Tick(double at, String name) {}

    double at(LocalDate day) {
        LocalDate within = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
        return left + (right - left) * ChronoUnit.DAYS.between(from, within) / days();
    }

    /** As many as there is room for; the first says the year, and a new year is named by its number. */
    List<Tick> ticks() {
        double month = (right - left) * 30.4 / days();
        int step = STEPS.stream()
                .filter(months -> months * month >= NAME)
                .findFirst()
                .orElse(STEPS.getLast());
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = from.withDayOfMonth(1);
        while (step > 1 && (day.getMonthValue() - 1) % Math.min(step, 12) != 0) {
            day = day.minusMonths(1);
        }
        for (; !day.isAfter(to); day = day.plusMonths(step)) {
            if (!day.isBefore(from)) {
                ticks.add(new Tick(at(day), form(day, ticks.isEmpty()).format(day)));
            }
        }
        return ticks;
    }

    private static DateTimeFormatter form(LocalDate day, boolean withYear) {
        return day.getMonthValue() == 1 ? YEAR : withYear ? MONTH_AND_YEAR : MONTH;
    }

    private double days() {
        return Math.max(1, ChronoUnit.DAYS.between(from, to));
    }
}
