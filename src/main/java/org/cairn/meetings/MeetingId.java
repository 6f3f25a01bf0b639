package org.cairn.meetings;

import java.util.Objects;
import java.util.UUID;

/** Names one meeting. */
public record MeetingId(UUID value) {

    public MeetingId {
        Objects.requireNonNull(value);
    }

    static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    /** Reads the id from an address; {@link IllegalArgumentException} when it is not one. */
    public static MeetingId parse(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
