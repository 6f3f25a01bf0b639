package org.cairn.meetings;

import org.cairn.journal.EntryId;
import org.cairn.relationships.RelationshipId;

/**
 * Names a note that was written between two meetings.
 *
 * @param relationship to which it belongs
 * @param entry where it is kept
 */
public record BetweenNoteId(RelationshipId relationship, EntryId entry) {}
