package org.cairn.vault.reference;

import static org.cairn.vault.reference.ReferenceFormat.envelope;
import static org.cairn.vault.reference.ReferenceFormat.fields;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Relationship keys, wrapped under a mentor key. */
final class RelationshipKeyVectors extends Vectors {

    private final UUID id = id();
    private final UUID owner = id();
    private final UUID relationship = id();
    private final UUID mentorKeyId = id();
    private final byte[] mentorKey = bytes(32);
    private final byte[] key = bytes(32);
    private final byte[] base = wrapped("cairn/relationship-key", 1, key);

    RelationshipKeyVectors() {
        super("relationship-key", "Wrapped relationship keys. wrapped: base64; keys: hex.");
        valid("a first generation", wrap(1, base));
        valid("a second generation, during a rotation", wrap(2, wrapped("cairn/relationship-key", 2, key)));
        for (int bit : new int[] {0, 39, 47, 48, 175, 176, 367, 368, 623, 624, 751}) {
            invalid("bit " + bit + " of the wrapped key is flipped", wrap(1, flipped(base, bit)));
        }
        for (int length : new int[] {0, 22, 62, 93}) {
            invalid("cut after " + length + " bytes", wrap(1, Arrays.copyOf(base, length)));
        }
        invalid("a byte is appended", wrap(1, Arrays.copyOf(base, 95)));
        invalid("another generation", wrap(2, base));
        invalid("another id", with(wrap(1, base), "keyId", id()));
        invalid("another mentor", with(wrap(1, base), "owner", id()));
        invalid("another relationship", with(wrap(1, base), "relationship", id()));
        invalid("a mentor key with another id", with(wrap(1, base), "mentorKeyId", id()));
        invalid("another mentor key with the same id", with(wrap(1, base), "mentorKey", bytes(32)));
        invalid("bound as a key slot", wrap(1, wrapped("cairn/slot", 1, key)));
        invalid("bound as an entry", wrap(1, wrapped("cairn/entry", 1, key)));
        invalid("a key of 16 bytes", wrap(1, wrapped("cairn/relationship-key", 1, bytes(16))));
        invalid("a key of 33 bytes", wrap(1, wrapped("cairn/relationship-key", 1, bytes(33))));
    }

    private byte[] wrapped(String purpose, long generation, byte[] what) {
        byte[] binding = fields(purpose, (byte) 1, (byte) 1, owner, relationship, id, mentorKeyId, generation);
        return envelope(1, 1, mentorKeyId, ReferenceXaes.seal(mentorKey, bytes(24), what, binding));
    }

    private Map<String, Object> wrap(int generation, byte[] wrapped) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("keyId", id);
        fields.put("owner", owner);
        fields.put("relationship", relationship);
        fields.put("generation", generation);
        fields.put("mentorKeyId", mentorKeyId);
        fields.put("mentorKey", mentorKey);
        fields.put("wrapped", base64(wrapped));
        fields.put("key", key);
        return fields;
    }
}
