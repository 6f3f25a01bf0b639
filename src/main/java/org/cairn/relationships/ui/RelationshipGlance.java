package org.cairn.relationships.ui;

import java.util.Optional;
import org.cairn.relationships.RelationshipId;

/** A few words about a relationship, such as "4 meetings this year", for its card and the line under its heading. */
public interface RelationshipGlance {

    /** Lower is said first. */
    int order();

    Optional<String> words(RelationshipId relationship);
}
