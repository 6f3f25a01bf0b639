package org.cairn.workshops;

import java.util.Objects;
import java.util.UUID;

/** Names one workshop. */
public record WorkshopId(UUID value) {

    public WorkshopId {
        Objects.requireNonNull(value);
    }

    static WorkshopId random() {
        return new WorkshopId(UUID.randomUUID());
    }

    /** Reads the id from an address; {@link IllegalArgumentException} when it is not one. */
    public static WorkshopId parse(String text) {
        return new WorkshopId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
