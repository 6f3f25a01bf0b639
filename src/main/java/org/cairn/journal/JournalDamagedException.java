package org.cairn.journal;

/** The journal, or the part that a save would touch, is not what was stored. {@link Journal#verify} names the damage. */
public class JournalDamagedException extends RuntimeException {

    JournalDamagedException(String what) {
        super(what);
    }
}
