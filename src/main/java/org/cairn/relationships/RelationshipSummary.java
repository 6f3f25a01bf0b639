package org.cairn.relationships;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a mentor sees of a relationship at a glance. The name was unsealed for this mentor and must not travel further. */
public record RelationshipSummary(
        RelationshipId id,
        String name,
        LocalDate startedOn,
        boolean archived,
        @Nullable LocalDate endedOn) {

    public boolean isEnded() {
        return endedOn != null;
    }

    @Override
    public String toString() {
        return "RelationshipSummary[" + id + "]";
    }
}
