package org.cairn.meetings;

import java.time.Instant;
import java.util.Objects;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * Something kept beside what was written in a meeting: what was added later, beneath the original and without changing
 * it, or that the conversation was stopped because somebody may have been at risk. One kind of entry holds both: the
 * name of a kind stands in the clear, and nobody but the mentor may learn that a conversation was stopped.
 *
 * @param meeting the meeting
 * @param to the note, block, remark or closing words to which it belongs, or the meeting's progress for the whole of it
 * @param stoppedIn the id of the stage at which the conversation was stopped; null for what was added
 * @param words the words, exactly as typed; of a stop they may stay empty
 * @param at when it was added or stopped; null while an addition is still being written
 */
public record Remark(
        MeetingId meeting,
        EntryId to,
        @Nullable String stoppedIn,
        String words,
        @Nullable Instant at) {

    /** In UTF-16 units. */
    public static final int LONGEST = 20_000;

    public static final EntryType<Remark> TYPE = EntryType.of("remark", Remark.class);

    public Remark {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(to);
        Objects.requireNonNull(words);
        if (stoppedIn != null) {
            Objects.requireNonNull(at, "a stop has its moment");
        }
    }

    /** An addition that says nothing yet. */
    static Remark blank(MeetingId meeting, EntryId to) {
        return new Remark(meeting, to, null, "", null);
    }

    static Remark stop(MeetingId meeting, EntryId whole, String stage, Instant now) {
        return new Remark(meeting, whole, stage, "", now);
    }

    public boolean isStop() {
        return stoppedIn != null;
    }

    public boolean isAdded() {
        return !isStop() && at != null;
    }

    /** The words of a stop, or of an addition that is still being written. */
    public Remark withWords(String typed) {
        requireUnfinished();
        return new Remark(meeting, to, stoppedIn, typed, at);
    }

    /** From now on it stands as it is. */
    Remark add(Instant now) {
        requireUnfinished();
        if (words.isBlank()) {
            throw new IllegalArgumentException("An addition says something.");
        }
        return new Remark(meeting, to, null, words, now);
    }

    private void requireUnfinished() {
        if (isAdded()) {
            throw new AlreadyAddedException();
        }
    }
}
