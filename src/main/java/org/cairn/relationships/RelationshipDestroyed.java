package org.cairn.relationships;

/** Everything sealed of a relationship has been destroyed. Published inside the transaction. */
public record RelationshipDestroyed(RelationshipId id) {}
