package org.cairn.journal;

import java.util.UUID;

/** Names one entry of a journal. */
public record EntryId(UUID value) {

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
