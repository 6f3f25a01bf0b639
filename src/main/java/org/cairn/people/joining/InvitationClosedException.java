package org.cairn.people.joining;

/** The invitation was used, taken back or is too old. */
public final class InvitationClosedException extends RuntimeException {

    InvitationClosedException() {
        super("This invitation does not open any more.");
    }
}
