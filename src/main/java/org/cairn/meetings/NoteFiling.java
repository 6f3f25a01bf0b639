package org.cairn.meetings;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files what was written while the map was away under a stage, and takes that back. No word is lost on the way: behind
 * the note of the stage, not over it; back in front of what was written since.
 */
@Service
public class NoteFiling {

    private final GuidedMeetingService meetings;

    NoteFiling(GuidedMeetingService meetings) {
        this.meetings = meetings;
    }

    /**
     * Empty when there is nothing to file.
     *
     * @throws IllegalArgumentException when the note of the stage would become longer than a note may be
     */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Optional<Filing> file(MeetingId meeting, String stage) {
        String words = wordsOf(meeting, Note.UNFILED);
        if (words.isBlank() || stage.equals(Note.UNFILED)) {
            return Optional.empty();
        }
        Filing filing = new Filing(stage, words);
        String filed = filing.behind(wordsOf(meeting, stage));
        if (filed.length() > Note.LONGEST) {
            throw new IllegalArgumentException("The note would be too long.");
        }
        write(meeting, stage, filed);
        write(meeting, Note.UNFILED, "");
        return Optional.of(filing);
    }

    /** True when the words stand without a stage again; false when they were changed since and stay where they are. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public boolean takeBack(MeetingId meeting, Filing filing) {
        String note = wordsOf(meeting, filing.stage());
        if (!filing.standsIn(note)) {
            return false;
        }
        write(meeting, filing.stage(), filing.takenOutOf(note));
        String since = wordsOf(meeting, Note.UNFILED);
        write(meeting, Note.UNFILED, since.isBlank() ? filing.words() : filing.words() + "\n\n" + since);
        return true;
    }

    private String wordsOf(MeetingId meeting, String stage) {
        return meetings.open(meeting)
                .noteOf(stage)
                .map(note -> note.content().text())
                .orElse("");
    }

    private void write(MeetingId meeting, String stage, String text) {
        meetings.writeTheOne(
                meeting,
                Note.TYPE,
                new Note(meeting, stage, ""),
                note -> note.meeting().equals(meeting) && note.stage().equals(stage),
                note -> note.withText(text));
    }
}
