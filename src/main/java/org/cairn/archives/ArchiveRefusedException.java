package org.cairn.archives;

import org.cairn.vault.SealedFileException;

/** An archive is not read, or not written. Nothing has been changed; the reason says why, and nothing of what is inside. */
public final class ArchiveRefusedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        FOREIGN,
        NEWER,
        WRONG_PASSPHRASE,
        DAMAGED,
        TOO_LARGE,
        /** What was looked at is not how it is now: in another window, for example. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    ArchiveRefusedException(Reason reason) {
        super("The archive is refused: " + reason);
        this.reason = reason;
    }

    static ArchiveRefusedException of(SealedFileException refused) {
        return new ArchiveRefusedException(Reason.valueOf(refused.reason().name()));
    }

    static ArchiveRefusedException damaged() {
        return new ArchiveRefusedException(Reason.DAMAGED);
    }

    public Reason reason() {
        return reason;
    }
}
