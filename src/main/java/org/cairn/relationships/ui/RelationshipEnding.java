package org.cairn.relationships.ui;

import org.cairn.relationships.RelationshipSummary;

/** What the menu of a relationship offers for its end. One feature does all of it. */
public interface RelationshipEnding {

    /** Goes to where an ending is talked about, or gone on with. */
    void begin(RelationshipSummary one);

    /** Asks before everything is destroyed. */
    void destroy(RelationshipSummary one);

    /** Asks whether both begin again; {@code reopened} runs when they do. */
    void reopen(RelationshipSummary one, Runnable reopened);
}
