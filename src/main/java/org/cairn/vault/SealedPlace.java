package org.cairn.vault;

import java.util.Objects;
import java.util.UUID;

/**
 * Where an entry belongs. Together with the mentor, the key, the suite and the format version it is bound to the
 * sealed bytes, which open nowhere else.
 *
 * @param entryType 1 to 64 characters out of {@code a-z 0-9 - .}
 * @param revision 1 or more
 */
public record SealedPlace(UUID relationship, String entryType, UUID entry, long revision) {

    public SealedPlace {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(entry, "entry");
        if (!entryType.matches("[a-z0-9.-]{1,64}")) {
            throw new IllegalArgumentException("An entry type has 1 to 64 of the characters a-z, 0-9, - and dot.");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("A revision is 1 or more.");
        }
    }
}
