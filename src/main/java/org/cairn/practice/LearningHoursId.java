package org.cairn.practice;

import org.cairn.journal.EntryId;

/** Names some hours of the signed-in mentor's own learning. */
public record LearningHoursId(EntryId entry) {

    @Override
    public String toString() {
        return entry.toString();
    }
}
