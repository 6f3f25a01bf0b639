package org.cairn.relationships;

/** What is stored for the relationship is damaged. Its page then shows what still opens, and says so. */
public abstract class RelationshipUnreadableException extends RuntimeException {

    protected RelationshipUnreadableException(String what) {
        super(what);
    }
}
