package org.cairn.meetings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryType;
import org.cairn.journal.Journal;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;

/** Everything of the meetings of one relationship, gathered with one look at each kind of entry. */
final class MeetingRecords {

    private final Journal journal;
    private final RelationshipId relationship;
    private final @Nullable Entry<Agreement> agreement;
    private final Map<MeetingId, List<Entry<Progress>>> progress;
    private final Map<MeetingId, List<Entry<Note>>> notes;
    private final Map<MeetingId, List<Entry<Block>>> blocks;
    private final Map<MeetingId, List<Entry<Closing>>> closings;

    MeetingRecords(Journal journal, RelationshipId relationship) {
        this.journal = journal;
        this.relationship = relationship;
        agreement = journal.entries(relationship, Agreement.TYPE).stream()
                .findFirst()
                .orElse(null);
        progress = byMeeting(Progress.TYPE, Progress::meeting);
        notes = byMeeting(Note.TYPE, Note::meeting);
        blocks = byMeeting(Block.TYPE, Block::meeting);
        closings = byMeeting(Closing.TYPE, Closing::meeting);
    }

    /** {@link MeetingNotFoundException} when what it began with does not open any more. */
    MeetingRecord of(Meeting meeting) {
        MeetingId id = meeting.id();
        return new MeetingRecord(
                meeting,
                progress.getOrDefault(id, List.of()).stream().findFirst().orElseThrow(MeetingNotFoundException::new),
                agreement,
                notes.getOrDefault(id, List.of()),
                blocks.getOrDefault(id, List.of()),
                closings.getOrDefault(id, List.of()).stream().findFirst().orElse(null));
    }

    private <T extends Record> Map<MeetingId, List<Entry<T>>> byMeeting(
            EntryType<T> type, Function<T, MeetingId> meeting) {
        return journal.entries(relationship, type).stream()
                .collect(Collectors.groupingBy(entry -> meeting.apply(entry.content())));
    }
}
