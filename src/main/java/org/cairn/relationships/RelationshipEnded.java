package org.cairn.relationships;

/** A relationship ended, or began again when {@code ended} is false. Published inside the transaction. */
public record RelationshipEnded(RelationshipId id, boolean ended) {}
