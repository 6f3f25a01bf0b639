package org.cairn.goals.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cairn.common.pictures.Canvas;
import org.cairn.common.pictures.Chart;
import org.cairn.common.pictures.Figures;
import org.cairn.common.pictures.Ink;
import org.cairn.common.pictures.Phrases;
import org.cairn.common.pictures.Picture;
import org.cairn.common.ui.DayWords;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalCourse;
import org.cairn.goals.GoalReview.Outcome;

/** Goals in the course of time: when each was agreed, how sure the mentee was, and what became of it. */
public final class GoalsChart implements Chart {

    /** More than these would be no picture any more; the table holds all. */
    static final int MOST = 24;

    private static final double LEFT = 10;
    private static final double MARK = 9;
    private static final double AXIS = 24;
    private static final double STEP = 52;
    private static final double LETTERS = 13;
    private static final double LEGEND = 22;

    private final List<GoalCourse> courses;
    private final DayWords days;
    private final Phrases phrases;

    /** @param courses at least one */
    public GoalsChart(List<GoalCourse> courses, DayWords days, Phrases phrases) {
        if (courses.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to draw before a goal was agreed.");
        }
        this.courses = List.copyOf(courses);
        this.days = days;
        this.phrases = phrases;
    }

    @Override
    public Picture picture(double width) {
        List<GoalCourse> shown = courses.subList(Math.max(0, courses.size() - MOST), courses.size());
        LocalDate first = shown.stream()
                .map(GoalCourse::agreedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        TimeScale scale = new TimeScale(first.withDayOfMonth(1), days.today(), LEFT, width - MARK - 2);
        Canvas canvas = new Canvas();
        double foot = AXIS + shown.size() * STEP;
        axis(canvas, scale, foot);
        double y = AXIS;
        for (GoalCourse course : shown) {
            new GoalCoursePicture(canvas, scale, course).draw(y + 16, y + 34, width);
            y += STEP;
        }
        double height = legend(canvas, foot + LEGEND, width);
        return new Picture(phrases.of("goals.chart.title"), sentence(), width, height, canvas);
    }

    @Override
    public Figures figures() {
        return new Figures(
                phrases.of("goals.chart.title"),
                List.of(
                        phrases.of("goals.chart.goal"),
                        phrases.of("goals.chart.component"),
                        phrases.of("goals.chart.agreed"),
                        phrases.of("goals.chart.looks"),
                        phrases.of("goals.chart.now")),
                courses.stream().map(this::cells).toList());
    }

    private List<String> cells(GoalCourse course) {
        Goal goal = course.goal();
        return List.of(
                goal.what().strip(),
                goal.component() == null ? "" : phrases.of("common.component.brief." + goal.component()),
                said(course.agreedOn(), "", goal.confidence()),
                course.looks().stream()
                        .map(look -> said(
                                look.day(),
                                look.outcome() == null ? "" : phrases.of("goals.outcome." + look.outcome()),
                                look.confidence()))
                        .collect(Collectors.joining("\n")),
                phrases.of("goals.state." + goal.state()));
    }

    private String said(LocalDate day, String outcome, Integer confidence) {
        return days.day(day)
                + (outcome.isEmpty() ? "" : ", " + outcome)
                + (confidence == null ? "" : ", " + phrases.of("goals.confidence", confidence));
    }

    private String sentence() {
        LocalDate first = courses.stream()
                .map(GoalCourse::agreedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        String standing = Arrays.stream(Goal.State.values())
                .filter(state -> count(state) > 0)
                .map(state -> count(state) + " " + phrases.of("goals.state." + state))
                .collect(Collectors.joining(", "));
        return phrases.of("goals.chart.said", courses.size(), days.day(first), standing);
    }

    private long count(Goal.State state) {
        return courses.stream().filter(course -> course.goal().state() == state).count();
    }

    /** Names as many ticks as there is room for, today at the far end first. */
    private void axis(Canvas canvas, TimeScale scale, double foot) {
        double letters = LETTERS - 1;
        String today = phrases.of("goals.chart.today");
        canvas.line(Ink.LINE, scale.right(), AXIS - 6, scale.right(), foot);
        canvas.wordsUpTo(Ink.SOFT_WORDS, scale.right() + MARK, LETTERS, letters, today);
        double free = 0;
        double end = scale.right() - Canvas.width(today, letters);
        for (TimeScale.Tick tick : scale.ticks()) {
            canvas.line(Ink.LINE, tick.at(), AXIS - 6, tick.at(), foot);
            double to = tick.at() + Canvas.width(tick.name(), letters) + 6;
            if (tick.at() >= free && to < end) {
                canvas.words(Ink.SOFT_WORDS, tick.at(), LETTERS, letters, tick.name());
                free = to;
            }
        }
    }

    /** Explains the signs that occur. */
    private double legend(Canvas canvas, double top, double width) {
        GoalsLegend legend = new GoalsLegend(canvas, top, width);
        if (courses.stream()
                .anyMatch(course -> course.goal().confidence() != null
                        || course.looks().stream().anyMatch(look -> look.confidence() != null))) {
            legend.add(GoalsLegend.Sign.CONFIDENCE, phrases.of("goals.chart.confidence"));
        }
        for (Outcome outcome : List.of(Outcome.ACHIEVED, Outcome.CHANGED, Outcome.PARKED, Outcome.LET_GO)) {
            if (courses.stream()
                    .flatMap(course -> course.looks().stream())
                    .anyMatch(look -> look.outcome() == outcome)) {
                legend.add(GoalsLegend.Sign.of(outcome), phrases.of("goals.outcome." + outcome));
            }
        }
        return legend.foot();
    }
}
