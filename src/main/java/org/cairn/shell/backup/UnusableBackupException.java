package org.cairn.shell.backup;

import org.jspecify.annotations.Nullable;

/** A file is no backup, or not one that can be put back here; the message is a sentence for whoever wants to. */
final class UnusableBackupException extends RuntimeException {

    UnusableBackupException(String sentence) {
        super(sentence);
    }

    UnusableBackupException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
