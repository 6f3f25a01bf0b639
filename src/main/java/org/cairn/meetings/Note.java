package org.cairn.meetings;

import java.util.Objects;
import org.cairn.journal.EntryType;

/**
 * What the mentor wrote down in one stage of one meeting.
 *
 * @param meeting the meeting
 * @param stage the id of the stage in the cycle, or {@link #UNFILED}
 * @param text the words, exactly as typed
 */
public record Note(MeetingId meeting, String stage, String text) {

    /** In place of a stage: written while the map was put away, to be filed under a stage later or never. */
    public static final String UNFILED = "unfiled";

    /** The longest note, in UTF-16 units: some forty pages. */
    public static final int LONGEST = 100_000;

    public static final EntryType<Note> TYPE = EntryType.of("note", Note.class);

    public Note {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(stage);
        Objects.requireNonNull(text);
    }

    public Note withText(String words) {
        return new Note(meeting, stage, words);
    }
}
