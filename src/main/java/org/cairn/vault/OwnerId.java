package org.cairn.vault;

import java.util.Objects;
import java.util.UUID;

/** The mentor who owns a vault. */
public record OwnerId(UUID value) {

    public OwnerId {
        Objects.requireNonNull(value, "value");
    }
}
