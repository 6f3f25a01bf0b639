package org.cairn.practice.ui;

import org.cairn.common.pictures.Phrases;
import org.cairn.practice.Hours;

/** What hours add up to, in a sentence or two. */
final class HoursWords {

    private HoursWords() {}

    /** "12 meetings, 18 h with mentees." and, where there is any, what was learnt besides. */
    static String total(Hours hours, Phrases phrases) {
        String held = phrases.of("practice.hours.total", hours.meetings(), HourWords.of(hours.minutes(), phrases));
        return hours.learning() == 0
                ? held
                : held + " " + phrases.of("practice.hours.besides", HourWords.of(hours.learning(), phrases));
    }
}
