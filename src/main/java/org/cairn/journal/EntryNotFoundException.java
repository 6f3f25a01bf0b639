package org.cairn.journal;

/** The entry is not, or no longer, in this journal. */
public class EntryNotFoundException extends RuntimeException {

    public EntryNotFoundException() {
        super("There is no such entry in this journal.");
    }
}
