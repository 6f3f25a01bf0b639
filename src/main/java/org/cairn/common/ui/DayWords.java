package org.cairn.common.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as British English says them. */
public final class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private DayWords() {}

    /** "3 March", with the year when it is not this one. */
    public static String day(LocalDate day) {
        return day(day, LocalDate.now(Clock.systemDefaultZone()));
    }

    static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
    }

    /** The day of an instant at the server's place. */
    public static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZoneId.systemDefault()));
    }

    /** "Thursday 10 December". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "14:00". */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }
}
