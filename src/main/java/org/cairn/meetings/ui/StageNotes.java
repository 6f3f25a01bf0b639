package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.journal.Entry;
import org.cairn.meetings.Filing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.Note;
import org.cairn.meetings.NoteFiling;

/** The notes of one meeting: one for each stage at the most, and one without a stage. */
final class StageNotes {

    private final GuidedMeetingService service;
    private final MeetingId meeting;
    private final NoteFiling filing;
    private final Map<String, Entry<Note>> notes = new HashMap<>();

    StageNotes(GuidedMeetingService service, NoteFiling filing, MeetingRecord record) {
        this.service = service;
        this.filing = filing;
        this.meeting = record.meeting().id();
        know(record);
    }

    /** The words of a stage, empty when there are none. */
    String of(String stage) {
        return Optional.ofNullable(notes.get(stage))
                .map(note -> note.content().text())
                .orElse("");
    }

    /** What other windows wrote meanwhile. */
    void reread(List<Entry<Note>> written) {
        notes.clear();
        written.forEach(note -> notes.put(note.content().stage(), note));
    }

    Instant change(String stage, UnaryOperator<Note> change) {
        Entry<Note> former = notes.get(stage);
        Entry<Note> saved = former == null
                ? service.writeTheOne(
                        meeting,
                        Note.TYPE,
                        new Note(meeting, stage, ""),
                        note -> note.meeting().equals(meeting) && note.stage().equals(stage),
                        change)
                : service.change(meeting, former, change);
        notes.put(stage, saved);
        return saved.savedAt();
    }

    /** Files what has no stage under one; empty when there is nothing to file. */
    Optional<Filing> file(String stage) {
        Optional<Filing> filed = filing.file(meeting, stage);
        know(service.open(meeting));
        return filed;
    }

    /** False when the words were changed since, and stay where they were filed. */
    boolean takeBack(Filing filed) {
        boolean back = filing.takeBack(meeting, filed);
        know(service.open(meeting));
        return back;
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

    private void know(MeetingRecord record) {
        record.notes().forEach(note -> notes.put(note.content().stage(), note));
    }
}
