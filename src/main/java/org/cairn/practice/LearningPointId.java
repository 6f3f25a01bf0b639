package org.cairn.practice;

import org.cairn.journal.EntryId;

/** Names one learning point of the signed-in mentor. */
public record LearningPointId(EntryId entry) {

    @Override
    public String toString() {
        return entry.toString();
    }
}
