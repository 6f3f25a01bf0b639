package org.cairn.handovers;

import java.util.UUID;

/** Which hand-over. */
public record HandOverId(UUID value) {

    /** {@link IllegalArgumentException} when it is none. */
    public static HandOverId parse(String text) {
        return new HandOverId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
