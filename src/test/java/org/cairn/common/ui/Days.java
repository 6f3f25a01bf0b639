package org.cairn.common.ui;

import java.time.Clock;

/** Words for days by a clock that a test holds. */
public final class Days {

    private Days() {}

    public static DayWords by(Clock clock) {
        return new DayWords(clock);
    }
}
