package org.cairn.relationships.ui;

import org.cairn.relationships.RelationshipSummary;

/** Something that is seldom done with a relationship, in its menu. Features contribute theirs as beans. */
public interface RelationshipMenuEntry {

    /** The key of what it is called. */
    String key();

    void chosen(RelationshipSummary one);
}
