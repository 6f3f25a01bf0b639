package org.cairn.workshops;

import java.util.Objects;
import java.util.UUID;

/** Names one participant’s seat in a workshop. */
public record SeatId(UUID value) {

    public SeatId {
        Objects.requireNonNull(value);
    }

    static SeatId random() {
        return new SeatId(UUID.randomUUID());
    }

    /** Reads the id from an address; {@link IllegalArgumentException} when it is not one. */
    public static SeatId parse(String text) {
        return new SeatId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
