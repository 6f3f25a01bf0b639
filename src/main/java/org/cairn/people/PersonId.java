package org.cairn.people;

import java.util.Objects;
import java.util.UUID;

/** Names a person: mentor, trainer, coordinator or administrator. */
public record PersonId(UUID value) {

    public PersonId {
        Objects.requireNonNull(value, "value");
    }

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
