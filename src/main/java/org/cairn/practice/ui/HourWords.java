package org.cairn.practice.ui;

import java.util.Locale;
import org.cairn.common.pictures.Phrases;

/** How long something took, in words: "45 min", "2 h", "2 h 35 min". */
final class HourWords {

    private static final int HOUR = 60;

    private HourWords() {}

    static String of(int minutes, Phrases phrases) {
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        if (hours == 0) {
            return phrases.of("practice.minutes", rest);
        }
        return rest == 0
                ? phrases.of("practice.wholeHours", hours)
                : phrases.of("practice.hoursAndMinutes", hours, rest);
    }

    /** As short as it gets, for a picture: "2.6", and nothing for nothing. */
    static String brief(int minutes) {
        return minutes == 0
                ? ""
                : String.format(Locale.UK, "%.1f", minutes / (double) HOUR).replace(".0", "");
    }
}
