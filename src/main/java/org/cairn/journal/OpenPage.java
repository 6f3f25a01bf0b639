package org.cairn.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries of one page of the manifest, in memory. Never changed: a save makes the next one. */
record OpenPage(int number, Digest digest, boolean isSound, Map<EntryId, OpenEntry> entries) {

    static OpenPage blank(int number) {
        return new OpenPage(number, ManifestRoot.Mark.NONE.digest(), true, Map.of());
    }

    /** A page that is not the one the root names: nothing on it can be trusted, and nothing may be saved over it. */
    static OpenPage damaged(int number, Digest digest) {
        return new OpenPage(number, digest, false, Map.of());
    }

    @Nullable
    OpenEntry find(EntryId id) {
        return entries.get(id);
    }

    /** The entries after a save, or after a removal when there is nothing to put. */
    Map<EntryId, OpenEntry> with(EntryId id, @Nullable OpenEntry entry) {
        Map<EntryId, OpenEntry> next = new HashMap<>(entries);
        if (entry == null) {
            next.remove(id);
        } else {
            next.put(id, entry);
        }
        return next;
    }

    static ManifestPage manifest(int number, long sequence, Map<EntryId, OpenEntry> entries) {
        return ManifestPage.of(
                number, sequence, entries.values().stream().map(OpenEntry::line).collect(Collectors.toList()));
    }
}
