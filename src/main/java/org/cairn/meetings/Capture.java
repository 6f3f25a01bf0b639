package org.cairn.meetings;

import java.util.Objects;
import org.cairn.common.HolisticComponent;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * A few words caught in passing while somebody talks: a strength, a theme, or what may become a goal. Strengths and
 * themes belong to the person and come back at later meetings; a possible goal grows into a goal or stays possible.
 *
 * @param meeting the meeting in which it was heard
 * @param stage the id of the stage in which it was heard
 * @param words a line or two, as typed
 * @param component the component it belongs to, once known
 */
public record Capture(
        MeetingId meeting,
        String stage,
        String words,
        @Nullable HolisticComponent component) {

    /** The most that one holds, in UTF-16 units; more than this is a note. */
    public static final int LONGEST = 2_000;

    /** What was caught, and how the journal calls it. */
    public enum Kind {
        POSSIBLE_GOAL("possible-goal"),
        STRENGTH("strength"),
        THEME("theme");

        private final EntryType<Capture> type;

        Kind(String name) {
            type = EntryType.of(name, Capture.class);
        }

        public EntryType<Capture> type() {
            return type;
        }
    }

    public Capture {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(words);
    }

    public Capture withWords(String typed) {
        return new Capture(meeting, stage, typed, component);
    }

    public Capture withComponent(@Nullable HolisticComponent chosen) {
        return new Capture(meeting, stage, words, chosen);
    }
}
