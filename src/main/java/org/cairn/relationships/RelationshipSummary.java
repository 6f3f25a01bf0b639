package org.cairn.relationships;

import java.time.LocalDate;

/** What a mentor sees of a relationship at a glance. The name was unsealed for this mentor and must not travel further. */
public record RelationshipSummary(RelationshipId id, String name, LocalDate startedOn, boolean archived) {

    @Override
    public String toString() {
        return "RelationshipSummary[" + id + "]";
    }
}
