package org.cairn.shell.backup;

/** Is told how far long work has come, and may end it by throwing {@link java.util.concurrent.CancellationException}. */
@FunctionalInterface
interface Progress {

    /** @param done rows, of {@code all} */
    void reached(long done, long all);

    Progress UNSEEN = (_, _) -> {};
}
