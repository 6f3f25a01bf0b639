package org.cairn.practice;

import java.time.LocalDate;
import java.util.Objects;
import org.cairn.journal.EntryType;

/**
 * Hours of the mentor's own learning, which count for learning credit besides the meetings.
 *
 * @param day when it was
 * @param minutes how long it took, up to a day
 * @param words what it was, in a few words; they stand in the record
 */
public record LearningHours(LocalDate day, int minutes, Kind kind, String words) {

    /** What it was. */
    public enum Kind {
        TRAINING,
        SUPPORT_GROUP,
        OWN_MENTORING,
        READING,
        OTHER
    }

    /** The most that the words hold, in UTF-16 units: a line. */
    public static final int LONGEST = 160;

    public static final int MOST_MINUTES = 24 * 60;

    public static final EntryType<LearningHours> TYPE = EntryType.of("learning-hours", LearningHours.class);

    public LearningHours {
        Objects.requireNonNull(day);
        Objects.requireNonNull(kind);
        words = words.strip();
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("Learning takes between one minute and a day.");
        }
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("A line of at most " + LONGEST + " characters says what it was.");
        }
    }
}
