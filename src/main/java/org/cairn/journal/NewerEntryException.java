package org.cairn.journal;

/** The entry was written by a newer version of Cairn than this one, which must not touch it. */
public class NewerEntryException extends RuntimeException {

    NewerEntryException() {
        super("The entry was written by a newer version of Cairn.");
    }
}
