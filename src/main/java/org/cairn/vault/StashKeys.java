package org.cairn.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Keys under which a browser seals words that the server has not acknowledged: one for each field of a relationship,
 * derived from the relationship's key and good for nothing else. None is stored: an open vault gives it again.
 *
 * @see <a href="../../../../../../docs/format/stash.md">docs/format/stash.md</a>
 */
@Component
public class StashKeys {

    private static final byte[] SALT = "cairn/stash/1".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PLACE = Pattern.compile("[ -~]{1,200}");

    private final RelationshipKeys keys;

    StashKeys(RelationshipKeys keys) {
        this.keys = keys;
    }

    /**
     * 32 bytes, for the caller to overwrite.
     *
     * @param place the field: 1 to 200 printable characters of ASCII
     */
    public byte[] keyFor(Keyring open, UUID relationship, String place) {
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException("A place is 1 to 200 printable characters of ASCII.");
        }
        try (KeyMaterial key = keys.sealingKey(open, relationship)) {
            return Hkdf.derive(key.bytes(), SALT, info(open.owner(), relationship, place, key.id()), Aead.KEY_BYTES);
        }
    }

    private static byte[] info(OwnerId owner, UUID relationship, String place, UUID keyId) {
        return AssociatedData.of("cairn/stash")
                .id(owner.value())
                .id(relationship)
                .text(place)
                .id(keyId)
                .toBytes();
    }
}
