package org.cairn.relationships;

/** A relationship was put away, or brought back when {@code archived} is false. Published inside the transaction. */
public record RelationshipArchived(RelationshipId id, boolean archived) {}
