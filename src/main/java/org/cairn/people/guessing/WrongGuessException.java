package org.cairn.people.guessing;

/** What was given does not open the door. Says nothing about why. */
public final class WrongGuessException extends RuntimeException {

    public WrongGuessException() {
        super("This does not open the door.");
    }
}
