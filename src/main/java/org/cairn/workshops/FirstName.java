package org.cairn.workshops;

import java.nio.charset.StandardCharsets;

/** What somebody wants to be called in the room: 1 to 30 characters. */
public record FirstName(String value) {

    public static final int LONGEST = 30;

    public FirstName {
        value = value.strip().replaceAll("\\s+", " ");
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A first name has 1 to 30 characters.");
        }
    }

    byte[] toBytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "FirstName[…]";
    }
}
