package org.cairn.journal;

import org.cairn.relationships.RelationshipUnreadableException;

/** The journal, or the part that a save would touch, is not what was stored. {@link Journal#verify} names the damage. */
public class JournalDamagedException extends RelationshipUnreadableException {

    JournalDamagedException(String what) {
        super(what);
    }
}
