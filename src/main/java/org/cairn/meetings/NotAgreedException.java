package org.cairn.meetings;

/** The agreement does not allow this to be written down. */
public class NotAgreedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAgreedException() {
        super("The agreement does not allow this to be written down.");
    }
}
