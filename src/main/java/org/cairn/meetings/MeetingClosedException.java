package org.cairn.meetings;

/** The meeting was closed before, perhaps in another window. */
public class MeetingClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MeetingClosedException() {
        super("This meeting has been closed.");
    }
}
