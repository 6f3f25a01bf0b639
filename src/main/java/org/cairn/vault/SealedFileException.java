package org.cairn.vault;

/** A sealed file cannot be opened, or must not be written. Says which of a few reasons, and nothing of what is inside. */
public final class SealedFileException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** It does not begin like a sealed file of Cairn. */
        FOREIGN,
        /** A later version of Cairn wrote it. */
        NEWER,
        /** It was sealed with another passphrase, or its first bytes were altered: the two cannot be told apart. */
        WRONG_PASSPHRASE,
        /** Something in it was altered, is missing, or is too much. */
        DAMAGED,
        /** It is larger than what is read or written. */
        TOO_LARGE
    }

    private final Reason reason;

    SealedFileException(Reason reason) {
        super("The sealed file is refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
