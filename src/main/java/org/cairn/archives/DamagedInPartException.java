package org.cairn.archives;

/** Something that is stored of a relationship does not open, so that it cannot go on whole. */
public class DamagedInPartException extends RuntimeException {

    DamagedInPartException(int missing) {
        super("Of the relationship " + missing + " stored texts do not open.");
    }
}
