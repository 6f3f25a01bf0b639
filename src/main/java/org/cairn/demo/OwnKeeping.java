package org.cairn.demo;

import java.util.List;
import org.cairn.practice.LearningHours;
import org.jspecify.annotations.Nullable;

/** What an invented mentor keeps without anybody at the other end, as it stands in a file. Days are counted as in a {@link Story}. */
record OwnKeeping(List<Point> points, List<Learning> learning) {

    /** A learning point; {@code taken} is the day on which it was taken to the support group. */
    record Point(int day, @Nullable Integer taken, String words) {}

    /** Hours of the mentor's own learning. */
    record Learning(int day, int minutes, LearningHours.Kind kind, String words) {}
}
