package org.cairn.goals.ui;

import org.cairn.common.pictures.Canvas;
import org.cairn.common.pictures.Ink;
import org.cairn.goals.GoalReview.Outcome;

/** The signs in the picture of the goals, and what they mean. */
final class GoalsLegend {

    static final double RADIUS = 9;

    private static final double LETTERS = 12;
    private static final double STEP = 26;

    private final Canvas canvas;
    private final double width;
    private double x;
    private double y;

    GoalsLegend(Canvas canvas, double top, double width) {
        this.canvas = canvas;
        this.width = width;
        this.y = top;
    }

    enum Sign {
        CONFIDENCE,
        ACHIEVED,
        CHANGED,
        PARKED,
        LET_GO;

        static Sign of(Outcome outcome) {
            return switch (outcome) {
                case ACHIEVED -> ACHIEVED;
                case CHANGED -> CHANGED;
                case PARKED -> PARKED;
                case LET_GO -> LET_GO;
                case ON_THE_WAY -> CONFIDENCE;
            };
        }

        void draw(Canvas canvas, double x, double y) {
            switch (this) {
                case CONFIDENCE -> canvas.ring(Ink.STRONG_LINE, x, y, RADIUS).wordsAround(Ink.WORDS, x, y + 4, 11, "7");
                case ACHIEVED ->
                    canvas.disc(Ink.ACCENT, x, y, RADIUS + 1)
                            .stroke(Ink.ON_ACCENT, Canvas.at(x - 4.5, y + 0.5) + "l3 3 6 -6.5");
                case CHANGED ->
                    canvas.disc(Ink.GROUND, x, y, RADIUS)
                            .ring(Ink.SOFT_WORDS, x, y, RADIUS)
                            .stroke(Ink.SOFT_WORDS, Canvas.at(x - 4, y) + "h8 m-3 -3.5 l3.5 3.5 -3.5 3.5");
                case PARKED -> canvas.dashes(Ink.STRONG_LINE, x - 8, x + 8, y);
                case LET_GO -> canvas.disc(Ink.GROUND, x, y, RADIUS - 2).ring(Ink.SOFT_WORDS, x, y, RADIUS - 2);
            }
        }
    }

    void add(Sign sign, String words) {
        double room = 2 * RADIUS + 6 + Canvas.width(words, LETTERS) + 14;
        if (x > 0 && x + room > width + 14) {
            x = 0;
            y += STEP;
        }
        sign.draw(canvas, x + RADIUS + 1, y);
        canvas.words(Ink.SOFT_WORDS, x + 2 * RADIUS + 8, y + 4, LETTERS, words);
        x += room;
    }

    /** Where the picture ends. */
    double foot() {
        return y + (x > 0 ? RADIUS + 4 : 0);
    }
}
