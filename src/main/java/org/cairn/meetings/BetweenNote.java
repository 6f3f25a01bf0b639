package org.cairn.meetings;

import java.time.Instant;
import java.util.Objects;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * Something that the mentor wrote down between two meetings.
 *
 * @param at when it was begun
 * @param words what was written
 * @param forNextTime whether it lies ready when the next meeting begins
 */
public record BetweenNote(Instant at, String words, boolean forNextTime) {

    /** The most that one note holds, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    public static final EntryType<BetweenNote> TYPE = EntryType.of("between-note", BetweenNote.class);

    public BetweenNote {
        Objects.requireNonNull(at);
        Objects.requireNonNull(words);
    }

    static BetweenNote begun(Instant at) {
        return new BetweenNote(at, "", false);
    }

    public boolean isBlank() {
        return words.isBlank();
    }

    /** Whether it is meant for the meeting that follows the one which began then; null when there was none. */
    boolean isFor(@Nullable Instant theOneBefore) {
        return forNextTime && !isBlank() && (theOneBefore == null || at.isAfter(theOneBefore));
    }

    BetweenNote withWords(String typed) {
        return new BetweenNote(at, typed, forNextTime);
    }

    BetweenNote forNextTime(boolean pinned) {
        return new BetweenNote(at, words, pinned);
    }
}
