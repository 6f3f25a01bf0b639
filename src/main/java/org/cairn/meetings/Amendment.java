package org.cairn.meetings;

import java.time.Instant;
import java.util.Objects;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * Something added later to what was written in a meeting. It stands beneath the original and changes nothing of it.
 *
 * @param meeting the meeting
 * @param to the note, block, mark or closing words to which it was added, or the meeting's progress for the whole of it
 * @param words the words, exactly as typed
 * @param addedAt when it was added; null while it is still being written
 */
public record Amendment(
        MeetingId meeting,
        EntryId to,
        String words,
        @Nullable Instant addedAt) {

    /** In UTF-16 units. */
    public static final int LONGEST = 20_000;

    public static final EntryType<Amendment> TYPE = EntryType.of("amendment", Amendment.class);

    public Amendment {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(to);
        Objects.requireNonNull(words);
    }

    static Amendment blank(MeetingId meeting, EntryId to) {
        return new Amendment(meeting, to, "", null);
    }

    public boolean isAdded() {
        return addedAt != null;
    }

    Amendment withWords(String typed) {
        requireUnfinished();
        return new Amendment(meeting, to, typed, null);
    }

    /** From now on it stands as it is. */
    Amendment add(Instant now) {
        requireUnfinished();
        if (words.isBlank()) {
            throw new IllegalArgumentException("An addition says something.");
        }
        return new Amendment(meeting, to, words, now);
    }

    private void requireUnfinished() {
        if (isAdded()) {
            throw new AlreadyAddedException();
        }
    }
}
