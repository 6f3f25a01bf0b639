package org.cairn.relationships;

/** The relationship has ended: what was written is there to be read, until it goes. */
public class RelationshipEndedException extends RuntimeException {

    RelationshipEndedException() {
        super("The relationship has ended.");
    }
}
