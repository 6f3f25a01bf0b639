package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairn.journal.Entry;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;

/** The notes of one meeting, one for each stage at the most. */
final class StageNotes {

    private final GuidedMeetingService service;
    private final MeetingId meeting;
    private final Map<String, Entry<Note>> notes = new HashMap<>();

    StageNotes(GuidedMeetingService service, MeetingId meeting, List<Entry<Note>> written) {
        this.service = service;
        this.meeting = meeting;
        written.forEach(note -> notes.put(note.content().stage(), note));
    }

    /** The words of a stage, empty when there are none. */
    String of(String stage) {
        return Optional.ofNullable(notes.get(stage))
                .map(note -> note.content().text())
                .orElse("");
    }

    Instant save(String stage, String text) {
        Entry<Note> former = notes.get(stage);
        Entry<Note> saved = former == null
                ? service.writeTheOne(
                        meeting,
                        Note.TYPE,
                        new Note(meeting, stage, ""),
                        note -> note.meeting().equals(meeting) && note.stage().equals(stage),
                        note -> new Note(note.meeting(), note.stage(), text))
                : service.change(meeting, former, note -> new Note(note.meeting(), note.stage(), text));
        notes.put(stage, saved);
        return saved.savedAt();
    }

    List<Entry<Note>> withWords() {
        return notes.values().stream()
                .filter(note -> !note.content().text().isEmpty())
                .toList();
    }

    /** Erases what there is, words or not. */
    void erase() {
        notes.values().forEach(note -> service.remove(meeting, note));
        notes.clear();
    }
}
