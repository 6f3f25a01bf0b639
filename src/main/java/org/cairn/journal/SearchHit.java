package org.cairn.journal;

import java.time.Instant;
import org.cairn.relationships.RelationshipId;

/** An entry in which every searched word occurs, with a few words around the first of them. */
public record SearchHit(RelationshipId relationship, String type, EntryId entry, Instant savedAt, Excerpt excerpt) {

    /** True when it is how the mentor calls the relationship. */
    public boolean isName() {
        return type.equals(RelationshipNameEntry.TYPE.name());
    }

    public String snippet() {
        return excerpt.text();
    }

    @Override
    public String toString() {
        return "SearchHit[" + type + " " + entry + "]";
    }
}
