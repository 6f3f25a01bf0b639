package org.cairn.journal;

/** Takes entries in that come from elsewhere, in one transaction of the caller's. */
public interface ArrivingEntries {

    /** The next revision: entry by entry, and of each the oldest first, as {@link JournalCheck} found them to be sound. */
    void add(EntryCopy copy);

    /** There is nothing more. */
    void finish();
}
