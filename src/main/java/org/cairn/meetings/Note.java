package org.cairn.meetings;

import java.util.Objects;
import org.cairn.journal.EntryType;

/**
 * What the mentor wrote down in one stage of one meeting.
 *
 * @param meeting the meeting
 * @param stage the id of the stage in the cycle
 * @param text the words, exactly as typed
 */
public record Note(MeetingId meeting, String stage, String text) {

    public static final EntryType<Note> TYPE = EntryType.of("note", Note.class);

    public Note {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(text);
    }
}
