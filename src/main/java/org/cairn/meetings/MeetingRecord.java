package org.cairn.meetings;

import java.util.List;
import java.util.Optional;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.journal.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one meeting, opened.
 *
 * @param meeting the line of the log
 * @param progress how far it has come
 * @param agreement the agreement of the relationship, if it has one
 * @param notes the notes of this meeting, in the order in which they were begun
 * @param blocks the blocks named in this meeting
 * @param closing how it was closed, as far as it was written
 */
public record MeetingRecord(
        Meeting meeting,
        Entry<Progress> progress,
        @Nullable Entry<Agreement> agreement,
        List<Entry<Note>> notes,
        List<Entry<Block>> blocks,
        @Nullable Entry<Closing> closing) {

    /** The stages and questions it goes along, as it began with them; the present ones when those are no longer there. */
    public CyclePack cycle(Cycles cycles) {
        Progress begun = progress.content();
        return meeting.kind()
                .routeOf(cycles.find(begun.cycleId(), begun.cycleVersion()).orElseGet(cycles::current));
    }

    public Optional<Entry<Note>> noteOf(String stage) {
        return notes.stream()
                .filter(note -> note.content().stage().equals(stage))
                .findFirst();
    }
}
