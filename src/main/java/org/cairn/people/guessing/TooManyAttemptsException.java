package org.cairn.people.guessing;

import java.time.Duration;

/** Somebody has guessed too often and has to wait. */
public final class TooManyAttemptsException extends RuntimeException {

    private final transient Duration wait;

    TooManyAttemptsException(Duration wait) {
        super("Too many attempts.");
        this.wait = wait;
    }

    /** In whole minutes, at least one. */
    public int minutes() {
        return (int) Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
