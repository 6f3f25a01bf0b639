package org.cairn.meetings;

import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryType;
import org.cairn.journal.Journal;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/** Takes away what was begun in a meeting and holds no words when the meeting is closed. */
@Component
class Leftovers {

    private final Journal journal;
    private final GoalService goals;

    Leftovers(Journal journal, GoalService goals) {
        this.journal = journal;
        this.goals = goals;
    }

    void clear(MeetingRecord record) {
        MeetingId meeting = record.meeting().id();
        RelationshipId relationship = record.meeting().relationship();
        record.blocks().stream().filter(block -> block.content().isEmpty()).forEach(block -> {
            goals.forgetBlock(relationship, block.id());
            journal.remove(relationship, block);
        });
        record.notes().stream()
                .filter(note -> note.content().text().isEmpty())
                .forEach(note -> journal.remove(relationship, note));
        clear(relationship, BlockReview.TYPE, said -> said.meeting().equals(meeting) && said.isEmpty());
        clear(relationship, ThemeRound.TYPE, round -> round.meeting().equals(meeting) && round.isEmpty());
    }

    private <T extends Record> void clear(
            RelationshipId relationship, EntryType<T> type, java.util.function.Predicate<T> empty) {
        for (Entry<T> entry : journal.entries(relationship, type)) {
            if (empty.test(entry.content())) {
                journal.remove(relationship, entry);
            }
        }
    }
}
