package org.cairn.common.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Days and times as British English says them, at the place where Cairn runs. */
@Component
public class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter BRIEF_OF_ANOTHER_YEAR = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Clock clock;

    DayWords(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** On which day it was, at the place where Cairn runs. */
    public LocalDate dayOf(Instant then) {
        return LocalDate.ofInstant(then, clock.getZone());
    }

    /** Whether it was no longer ago than this. */
    public boolean isWithin(Duration span, Instant then) {
        return then.plus(span).isAfter(clock.instant());
    }

    /** "3 March", with the year when it is not this one. */
    public String day(LocalDate day) {
        return (day.getYear() == today().getYear() ? DAY : DAY_AND_YEAR).format(day);
    }

    /** "3 March 2031": on paper a day has its year. */
    public String onPaper(LocalDate day) {
        return DAY_AND_YEAR.format(day);
    }

    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, clock.getZone()));
    }

    /** "3 March 2026", for paper that is read in another year. */
    public String date(LocalDate day) {
        return DAY_AND_YEAR.format(day);
    }

    /** "3 March 2026, 14:02", at the place where Cairn runs. */
    public String moment(Instant instant) {
        return DAY_AND_YEAR.format(dayOf(instant)) + ", " + TIME.format(instant.atZone(clock.getZone()));
    }

    /** "today", "yesterday", "5 days ago", "7 weeks ago", "5 months ago", "2 years ago". */
    public String ago(Instant instant) {
        long gone = ChronoUnit.DAYS.between(LocalDate.ofInstant(instant, clock.getZone()), today());
        if (gone <= 0) {
            return I18NProvider.translate("common.ago.days", 0);
        }
        String unit = gone < 14 ? "days" : gone < 70 ? "weeks" : gone < 700 ? "months" : "years";
        long length = gone < 14 ? 1 : gone < 70 ? 7 : gone < 700 ? 30 : 365;
        return I18NProvider.translate("common.ago." + unit, gone / length);
    }

    /** "3 Mar", or "Mar 2025" when it is not this year, for narrow columns. */
    public String brief(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, clock.getZone());
        return (day.getYear() == today().getYear() ? BRIEF : BRIEF_OF_ANOTHER_YEAR).format(day);
    }

    /** "Thursday 10 December". */
    public String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "14:00". */
    public String time(LocalTime time) {
        return TIME.format(time);
    }
}
