package org.cairn.journal;

import java.time.Instant;

/** One revision of one entry, opened for the mentor it belongs to. */
public record Entry<T extends Record>(EntryId id, EntryType<T> type, long revision, Instant savedAt, T content) {

    /** Never the content: this ends up in logs. */
    @Override
    public String toString() {
        return "Entry[" + id + ", " + type.name() + ", revision " + revision + "]";
    }
}
