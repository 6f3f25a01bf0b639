package org.cairn.vault;

/** An envelope does not open in this place: altered, moved, replayed, of an unknown version, or its key is gone. */
public final class SealBrokenException extends RuntimeException {

    SealBrokenException() {
        super("The seal is broken.");
    }
}
