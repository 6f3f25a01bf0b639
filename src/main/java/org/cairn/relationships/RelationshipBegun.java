package org.cairn.relationships;

/** A mentor began a relationship. Published inside the transaction. */
public record RelationshipBegun(RelationshipId id) {}
