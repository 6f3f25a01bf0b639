package org.cairn.vault;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals and opens entries under their relationship's key. The envelope is specified in {@code docs/format/}. */
@Component
public class Sealing {

    private final RelationshipKeys keys;
    private final SealGuard guard;

    Sealing(RelationshipKeys keys, SealGuard guard) {
        this.keys = keys;
        this.guard = guard;
    }

    /**
     * Seals for this place under the relationship's current key, padded. Call it inside the transaction that stores
     * the envelope: the commit is refused when the key has been removed meanwhile.
     */
    public byte[] seal(Keyring open, SealedPlace place, byte[] plaintext) {
        try (KeyMaterial key = keys.sealingKey(open, place.relationship())) {
            guard.watch(open.owner(), key.id());
            return EntrySeal.seal(key, open.owner(), place, plaintext);
        }
    }

    /** The plaintext, when every bit and the place are as they were sealed; else {@link SealBrokenException}. */
    public byte[] open(Keyring open, SealedPlace place, byte[] envelope) {
        Envelope parsed = Envelope.parse(envelope);
        try (KeyMaterial key = keys.key(open, place.relationship(), parsed.keyId())) {
            return EntrySeal.open(key, open.owner(), place, parsed);
        }
    }

    /** Whether the envelope names the relationship's current key. */
    public boolean isCurrent(Keyring open, UUID relationship, byte[] envelope) {
        try (KeyMaterial key = keys.sealingKey(open, relationship)) {
            return key.id().equals(keyOf(envelope));
        }
    }

    /** The id of the key that the envelope names, without opening it. */
    public static UUID keyOf(byte[] envelope) {
        return Envelope.parse(envelope).keyId();
    }
}
