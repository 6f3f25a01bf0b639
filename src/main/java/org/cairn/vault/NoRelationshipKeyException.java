package org.cairn.vault;

/** This vault has no key for the relationship: it was never created, or it was destroyed. */
public final class NoRelationshipKeyException extends RuntimeException {

    NoRelationshipKeyException() {
        super("The vault has no key for this relationship.");
    }
}
