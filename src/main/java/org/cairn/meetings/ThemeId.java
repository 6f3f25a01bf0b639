package org.cairn.meetings;

import org.cairn.journal.EntryId;
import org.cairn.relationships.RelationshipId;

/**
 * Names a theme without saying it: any of the entries in which it came up.
 *
 * @param relationship in which it came up
 * @param heard where it was written down
 */
public record ThemeId(RelationshipId relationship, EntryId heard) {}
