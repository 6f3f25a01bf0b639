package org.cairn.practice.ui;

import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.cairn.common.pictures.Canvas;
import org.cairn.common.pictures.Chart;
import org.cairn.common.pictures.Figures;
import org.cairn.common.pictures.Ink;
import org.cairn.common.pictures.Phrases;
import org.cairn.common.pictures.Picture;
import org.cairn.practice.Hours;
import org.cairn.practice.Hours.Month;

/** Hours by month: a column for each month, the mentor's own learning on top of the meetings. */
final class HoursChart implements Chart {

    /** More than these would be no picture any more; the table holds all. */
    static final int MOST = 12;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final double LETTERS = 12;
    private static final double TOP = 22;
    private static final double PLOT = 116;
    private static final double FOOT = TOP + PLOT;
    private static final double GAP = 2;
    private static final double WIDEST = 26;
    /** A column that is as high as the picture stands for this much at least, so that one hour does not look like much. */
    private static final int LEAST_SCALE = 180;

    private final Hours hours;
    private final Phrases phrases;

    HoursChart(Hours hours, Phrases phrases) {
        this.hours = hours;
        this.phrases = phrases;
    }

    @Override
    public Picture picture(double width) {
        List<Month> shown = hours.months()
                .subList(
                        Math.max(0, hours.months().size() - MOST),
                        hours.months().size());
        double step = width / shown.size();
        double scale = PLOT
                / Math.max(
                        LEAST_SCALE,
                        shown.stream().mapToInt(HoursChart::whole).max().orElse(0));
        Canvas canvas = new Canvas();
        double middle = step / 2;
        for (Month month : shown) {
            column(canvas, month, middle, Math.min(WIDEST, step * 0.56), scale);
            canvas.softWordsAround(middle, FOOT + 17, LETTERS, step < LETTERS * 3 ? initial(month) : name(month));
            middle += step;
        }
        canvas.line(Ink.STRONG_LINE, 0, FOOT, width, FOOT);
        double height = FOOT + 22;
        if (hours.learning() > 0) {
            height = legend(canvas, height + 18) + 8;
        }
        return new Picture(phrases.of("practice.hours.chart"), sentence(), width, height, canvas);
    }

    private static int whole(Month month) {
        return month.minutes() + month.learning();
    }

    private void column(Canvas canvas, Month month, double middle, double width, double scale) {
        double y = FOOT;
        y = bar(canvas, Ink.ACCENT, middle, y, width, month.minutes() * scale);
        y = bar(canvas, Ink.STRONG_LINE, middle, y, width, month.learning() * scale);
        canvas.wordsAround(Ink.WORDS, middle, y - 6, LETTERS, HourWords.brief(whole(month)));
    }

    private static double bar(Canvas canvas, Ink ink, double middle, double foot, double width, double height) {
        if (height == 0) {
            return foot;
        }
        double drawn = Math.max(3, height - GAP);
        canvas.bar(ink, middle - width / 2, foot - GAP - drawn, width, drawn);
        return foot - GAP - drawn;
    }

    /** January says its year instead, where the year changes. */
    private static String name(Month month) {
        return month.month().getMonthValue() == 1
                ? String.valueOf(month.month().getYear())
                : month.month()
                        .getMonth()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .substring(0, 3);
    }

    /** Where there is no room for more. */
    private static String initial(Month month) {
        return month.month().getMonth().getDisplayName(TextStyle.NARROW, Locale.ENGLISH);
    }

    private double legend(Canvas canvas, double y) {
        double x = key(canvas, Ink.ACCENT, 0, y, phrases.of("practice.hours.meetings"));
        key(canvas, Ink.STRONG_LINE, x + 16, y, phrases.of("practice.hours.learning"));
        return y;
    }

    private static double key(Canvas canvas, Ink ink, double x, double y, String words) {
        canvas.bar(ink, x, y - 9, 10, 10).words(Ink.SOFT_WORDS, x + 16, y, LETTERS, words);
        return x + 16 + Canvas.width(words, LETTERS);
    }

    @Override
    public Figures figures() {
        boolean learning = hours.learning() > 0;
        List<String> columns = new ArrayList<>(List.of(
                phrases.of("practice.hours.month"),
                phrases.of("practice.hours.count"),
                phrases.of("practice.hours.meetings")));
        if (learning) {
            columns.add(phrases.of("practice.hours.learning"));
        }
        return new Figures(
                phrases.of("practice.hours.chart"),
                columns,
                hours.months().stream().map(month -> cells(month, learning)).toList());
    }

    private List<String> cells(Month month, boolean learning) {
        List<String> cells = new ArrayList<>(List.of(
                MONTH.format(month.month()), String.valueOf(month.meetings()), HourWords.of(month.minutes(), phrases)));
        if (learning) {
            cells.add(HourWords.of(month.learning(), phrases));
        }
        return cells;
    }

    private String sentence() {
        if (hours.isEmpty()) {
            return phrases.of("practice.hours.none");
        }
        Month most = hours.months().stream()
                .max(Comparator.comparingInt(HoursChart::whole))
                .orElseThrow();
        return HoursWords.total(hours, phrases)
                + " "
                + phrases.of("practice.hours.most", MONTH.format(most.month()), HourWords.of(whole(most), phrases));
    }
}
