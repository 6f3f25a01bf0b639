package org.cairn.meetings;

import java.time.Instant;
import java.util.Objects;
import org.cairn.journal.EntryType;

/**
 * That a conversation was stopped because somebody may have been at risk, if the mentor wants it to be remembered.
 *
 * @param meeting the meeting
 * @param stage the id of the stage at which it was stopped
 * @param at when
 * @param words what was said, when, what was done, who was told; empty when only the moment is remembered
 */
public record StopMark(MeetingId meeting, String stage, Instant at, String words) {

    public static final EntryType<StopMark> TYPE = EntryType.of("stop-mark", StopMark.class);

    public StopMark {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(at);
        Objects.requireNonNull(words);
    }

    public StopMark withWords(String said) {
        return new StopMark(meeting, stage, at, said);
    }
}
