package org.cairn.meetings;

/** There is no such meeting, or it is somebody else's. */
public class MeetingNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MeetingNotFoundException() {
        super("There is no such meeting.");
    }
}
