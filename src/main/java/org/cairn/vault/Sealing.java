package org.cairn.vault;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals and opens entries under their relationship's key. The envelope is specified in {@code docs/format/envelope.md}. */
@Component
public class Sealing {

    Sealing() {}

    /** Seals for this place under the relationship's current key, padded. Call it inside the transaction that stores. */
    public byte[] seal(Keyring open, SealedPlace place, byte[] plaintext) {
        throw new UnsupportedOperationException();
    }

    /** The plaintext, when every bit and the place are as they were sealed; else {@link SealBrokenException}. */
    public byte[] open(Keyring open, SealedPlace place, byte[] envelope) {
        throw new UnsupportedOperationException();
    }

    /** Whether the envelope names the relationship's current key. */
    public boolean isCurrent(Keyring open, UUID relationship, byte[] envelope) {
        throw new UnsupportedOperationException();
    }

    /** The id of the key that the envelope names, without opening it. */
    public static UUID keyOf(byte[] envelope) {
        throw new UnsupportedOperationException();
    }
}
