package org.cairn.journal;

import java.util.List;

/** The types of entries that a module writes, so that one that comes from elsewhere can be checked. A bean of each module. */
public record EntryTypes(List<EntryType<?>> types) {

    public EntryTypes(EntryType<?>... types) {
        this(List.of(types));
    }
}
