package org.cairn.journal;

/** An entry with this id is in the journal already. */
public class EntryExistsException extends RuntimeException {

    EntryExistsException() {
        super("There is an entry with this id already.");
    }
}
