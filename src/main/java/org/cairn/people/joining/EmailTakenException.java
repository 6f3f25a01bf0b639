package org.cairn.people.joining;

/** Somebody signs in with this e-mail address already. */
public final class EmailTakenException extends RuntimeException {

    EmailTakenException() {
        super("This e-mail address belongs to another account.");
    }
}
