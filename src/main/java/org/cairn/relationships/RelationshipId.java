package org.cairn.relationships;

import java.util.UUID;

/** Names one mentoring relationship. Says nothing about who is in it. */
public record RelationshipId(UUID value) {

    public static RelationshipId random() {
        return new RelationshipId(UUID.randomUUID());
    }

    /** Reads the form that stands in an address. A malformed one is not found, like an unknown one. */
    public static RelationshipId parse(String text) {
        try {
            return new RelationshipId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new RelationshipNotFoundException();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
