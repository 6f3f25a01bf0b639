package org.cairn.relationships;

/** There is no such relationship, or it is somebody else's: the two are never told apart. */
public class RelationshipNotFoundException extends RuntimeException {

    public RelationshipNotFoundException() {
        super("There is no such relationship.");
    }
}
