package org.cairn.goals.ui;

import java.time.LocalDate;
import org.cairn.common.pictures.Canvas;
import org.cairn.common.pictures.Ink;
import org.cairn.goals.GoalCourse;
import org.cairn.goals.GoalCourse.Look;
import org.cairn.goals.GoalReview.Outcome;
import org.jspecify.annotations.Nullable;

/** One goal as a line: its words above, how sure the mentee was at each look, its end. */
record GoalCoursePicture(Canvas canvas, TimeScale scale, GoalCourse course) {

    private static final double THICK = 6;
    private static final double LETTERS = 13;

    /**
     * @param words the foot of its words
     * @param middle the middle of its line
     * @param width of the whole picture
     */
    void draw(double words, double middle, double width) {
        Ink ink = Ink.of(course.goal().component());
        String arrow = course.isSuccessor() ? "↳ " : "";
        canvas.strongWords(
                Ink.WORDS,
                0,
                words,
                LETTERS,
                Canvas.fitting(arrow + course.goal().what(), LETTERS, width));
        LocalDate from = course.agreedOn();
        boolean resting = false;
        for (Look look : course.looks()) {
            stretch(ink, from, look.day(), middle, resting);
            from = look.day();
            resting = look.outcome() == null ? resting : look.outcome() == Outcome.PARKED;
        }
        if (course.endedOn() == null) {
            stretch(ink, from, scale.to(), middle, resting);
        }
        mark(ink, course.agreedOn(), middle, course.goal().confidence(), null);
        course.looks().forEach(look -> mark(ink, look.day(), middle, look.confidence(), look.outcome()));
    }

    private void stretch(Ink ink, LocalDate from, LocalDate to, double y, boolean resting) {
        double left = scale.at(from);
        double right = scale.at(to);
        if (resting) {
            canvas.dashes(ink, left + 4, right, y);
        } else if (right > left) {
            canvas.bar(ink, left, y - THICK / 2, right - left, THICK);
        }
    }

    private void mark(Ink ink, LocalDate day, double y, @Nullable Integer confidence, @Nullable Outcome outcome) {
        double x = scale.at(day);
        if (outcome == Outcome.ACHIEVED || outcome == Outcome.CHANGED || outcome == Outcome.LET_GO) {
            GoalsLegend.Sign.of(outcome).draw(canvas, x, y);
        } else if (confidence != null) {
            canvas.disc(Ink.GROUND, x, y, GoalsLegend.RADIUS)
                    .ring(ink, x, y, GoalsLegend.RADIUS)
                    .wordsAround(Ink.WORDS, x, y + 4, 11, confidence.toString());
        } else {
            canvas.disc(ink, x, y, THICK - 1);
        }
    }
}
