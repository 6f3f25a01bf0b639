package org.cairn.people;

/** Somebody asked who is signed in, and nobody is. */
public final class NotSignedInException extends RuntimeException {

    NotSignedInException() {
        super("Nobody is signed in.");
    }
}
