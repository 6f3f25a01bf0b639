package org.cairn.endings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship that has ended, to be read.
 *
 * @param endedOn the day
 * @param ending what was written of it; null when it does not open
 * @param keepUntil the day that was said for the notes
 * @param goesOn the day on which they go: that one, or a little later when it was announced late
 * @param announced whether that day is near enough to be announced
 * @param near whether it is only a few days away
 * @param latest the last day until which they can be kept by prolonging
 * @param prolonged how often they were given more time, oldest first
 */
public record AfterTheEnd(
        LocalDate endedOn,
        @Nullable Ending ending,
        LocalDate keepUntil,
        LocalDate goesOn,
        boolean announced,
        boolean near,
        LocalDate latest,
        List<Prolongation> prolonged) {

    public AfterTheEnd {
        prolonged = List.copyOf(prolonged);
    }
}
