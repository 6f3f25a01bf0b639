package org.cairn.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/** A key and its name. Closing overwrites the bytes. */
record KeyMaterial(UUID id, byte[] bytes) implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();

    static KeyMaterial random() {
        return new KeyMaterial(UUID.randomUUID(), randomBytes(Aead.KEY_BYTES));
    }

    static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    KeyMaterial copy() {
        return new KeyMaterial(id, bytes.clone());
    }

    /** Wraps another key under this one: an envelope that names this key and holds 32 bytes without padding. */
    byte[] wrap(KeyMaterial other, byte[] associatedData) {
        return new Envelope(id, Aead.encrypt(bytes, other.bytes, associatedData)).toBytes();
    }

    /** The wrapped key, or {@link SealBrokenException}. */
    KeyMaterial unwrap(UUID otherId, byte[] wrapped, byte[] associatedData) {
        Envelope envelope = Envelope.parse(wrapped);
        if (!envelope.keyId().equals(id) || wrapped.length != Envelope.OVERHEAD_BYTES + Aead.KEY_BYTES) {
            throw new SealBrokenException();
        }
        return new KeyMaterial(otherId, Aead.decrypt(bytes, envelope.sealed(), associatedData));
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "KeyMaterial[…]";
    }
}
