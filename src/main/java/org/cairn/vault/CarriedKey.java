package org.cairn.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;

/**
 * A key that whoever needs it carries along, in a cookie for example, and that is never stored: without its carriers, what
 * it sealed is noise. Its name follows from the key, so that nobody can pass another one off under it; its proof may be
 * stored, to know the carrier again.
 *
 * @see <a href="../../../../../../docs/format/keys.md">docs/format/keys.md</a>
 */
public final class CarriedKey implements AutoCloseable {

    public static final int BYTES = Aead.KEY_BYTES;

    private static final byte[] SALT = "cairn/carried/1".getBytes(StandardCharsets.US_ASCII);

    private final KeyMaterial key;

    private CarriedKey(byte[] bytes) {
        byte[] name = Hkdf.derive(bytes, SALT, "name", 16);
        this.key = new KeyMaterial(idOf(name), bytes);
    }

    public static CarriedKey random() {
        return new CarriedKey(KeyMaterial.randomBytes(BYTES));
    }

    /** The key with these {@value #BYTES} bytes, which are copied. */
    public static CarriedKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A carried key has " + BYTES + " bytes.");
        }
        return new CarriedKey(bytes.clone());
    }

    /** Its name, which tells nothing about it. */
    public UUID id() {
        return key.id();
    }

    /** What its carrier takes along, for the caller to overwrite. */
    public byte[] toBytes() {
        return key.bytes().clone();
    }

    /** 32 bytes by which the carrier is known again; they open nothing and may be stored. */
    public byte[] proof() {
        return Hkdf.derive(key.bytes(), SALT, "proof", BYTES);
    }

    public boolean proves(byte[] proof) {
        return MessageDigest.isEqual(proof(), proof);
    }

    /** Seals for this place, padded. */
    public byte[] seal(CarriedPlace place, byte[] plaintext) {
        byte[] padded = Padding.pad(plaintext);
        try {
            return new Envelope(id(), Aead.encrypt(key.bytes(), padded, place.binding(id()))).toBytes();
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** The plaintext, when every bit, the key and the place are as they were sealed; else {@link SealBrokenException}. */
    public byte[] open(CarriedPlace place, byte[] envelope) {
        Envelope parsed = Envelope.parse(envelope);
        if (!parsed.keyId().equals(id())) {
            throw new SealBrokenException();
        }
        byte[] padded = Aead.decrypt(key.bytes(), parsed.sealed(), place.binding(id()));
        try {
            return Padding.unpad(padded);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    @Override
    public void close() {
        key.close();
    }

    @Override
    public String toString() {
        return "CarriedKey[…]";
    }

    private static UUID idOf(byte[] name) {
        ByteBuffer buffer = ByteBuffer.wrap(name);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
