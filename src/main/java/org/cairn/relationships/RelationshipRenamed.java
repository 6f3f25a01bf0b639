package org.cairn.relationships;

/** A relationship goes by another name now. Published inside the transaction. */
public record RelationshipRenamed(RelationshipId id) {}
