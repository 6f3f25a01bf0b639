package org.cairn.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Journal#verify} found: how many rows opened, and every problem by name. */
public record IntegrityReport(int entries, int revisions, List<Problem> problems) {

    public IntegrityReport {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** One thing that is wrong; the entry is empty when it is the manifest itself. */
    public record Problem(
            Kind kind, @Nullable String type, @Nullable EntryId entry, long revision) {}

    public enum Kind {
        /** The manifest names it, the database does not have it. */
        MISSING,
        /** It does not open in its place: altered, swapped or sealed for another place. */
        BROKEN,
        /** It opens, but the manifest names a later revision. */
        ROLLED_BACK,
        /** It opens or not, but the manifest does not know it: put back after removal, duplicated, or foreign. */
        UNKNOWN,
        /** The manifest's root is missing or does not open. */
        MANIFEST_BROKEN,
        /** A page of the manifest is missing, does not open or is not the one the root names. */
        PAGE_BROKEN,
        /** The stored journal is older than what this session has already seen. */
        OLDER_THAN_SEEN
    }
}
