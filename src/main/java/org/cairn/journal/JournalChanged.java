package org.cairn.journal;

import org.cairn.relationships.RelationshipId;

/** An entry was saved or removed. Published inside the transaction: listen after its commit. */
public record JournalChanged(RelationshipId relationship, EntryId entry) {}
