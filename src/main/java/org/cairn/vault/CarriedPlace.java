package org.cairn.vault;

import java.util.UUID;

/**
 * Where something stands that was sealed under a {@link CarriedKey}: it opens nowhere else.
 *
 * @param room what it belongs to as a whole
 * @param owner whose it is within it; the room itself for what is nobody's
 * @param kind what it is, in ASCII
 * @param id which one of that kind
 */
public record CarriedPlace(UUID room, UUID owner, String kind, UUID id) {

    byte[] binding(UUID keyId) {
        return AssociatedData.of("cairn/carried")
                .id(room)
                .id(owner)
                .text(kind)
                .id(id)
                .id(keyId)
                .toBytes();
    }
}
