package org.cairn.journal;

import java.util.Set;

/**
 * Which fields of a type of entry hold words that somebody may look for. A bean of the module that owns the type; without
 * one, every text in an entry is looked through.
 *
 * @param fields names of fields; what lies deeper in them counts too
 */
public record SearchedWords(EntryType<?> type, Set<String> fields) {

    public SearchedWords(EntryType<?> type, String... fields) {
        this(type, Set.of(fields));
    }
}
