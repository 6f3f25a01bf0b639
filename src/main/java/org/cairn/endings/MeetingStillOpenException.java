package org.cairn.endings;

/** A meeting of the two is still open: it is closed first, so that nothing stays half written. */
public class MeetingStillOpenException extends RuntimeException {

    MeetingStillOpenException() {
        super("A meeting is still open.");
    }
}
