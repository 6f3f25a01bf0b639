package org.cairn.people.account;

/** So many people sign in at this moment that a password could not be checked within ten seconds. */
public final class TooBusyException extends RuntimeException {

    TooBusyException() {
        super("Too many passwords are being checked.");
    }
}
