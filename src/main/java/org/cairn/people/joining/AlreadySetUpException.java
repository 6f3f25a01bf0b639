package org.cairn.people.joining;

/** Somebody else has set this Cairn up meanwhile. */
public final class AlreadySetUpException extends RuntimeException {

    AlreadySetUpException() {
        super("This Cairn is set up already.");
    }
}
