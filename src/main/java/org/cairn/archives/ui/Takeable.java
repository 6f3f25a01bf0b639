package org.cairn.archives.ui;

import org.cairn.relationships.RelationshipId;

/** Something that can be taken out, and what it is called. */
record Takeable(RelationshipId id, String label) {

    @Override
    public String toString() {
        return "Takeable[" + id + "]";
    }
}
