package org.cairn.vault;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import org.cairn.vault.SealedFileException.Reason;

/**
 * The beginning of a sealed file, in the clear: how the passphrase is stretched, and what tells the right passphrase from
 * another. Specified in {@code docs/format/archive.md}.
 *
 * @param commitment made of the same passphrase as the key, and of no use for anything else
 */
record SealedFileHeader(Argon2id parameters, byte[] salt, byte[] commitment) {

    static final int MAGIC = 0xC4435241;
    static final byte VERSION = 1;
    static final byte SUITE = 1;

    static final int COMMITMENT_BYTES = 32;
    private static final int BOUND_BYTES = 4 + 1 + 1 + 3 * Integer.BYTES + Argon2id.SALT_BYTES;
    static final int BYTES = BOUND_BYTES + COMMITMENT_BYTES;

    private static final String INFO = "cairn/archive/1";

    /** The key and the header that belongs to it. */
    record Keyed(SealedFileHeader header, byte[] key) {}

    static Keyed fresh(Secret passphrase, Stretching stretching) {
        byte[] salt = KeyMaterial.randomBytes(Argon2id.SALT_BYTES);
        return keyed(Argon2id.STANDARD, salt, passphrase, stretching);
    }

    /** Refuses before any memory is taken: what is foreign, what is newer, what is out of bounds. */
    static SealedFileHeader parse(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < Integer.BYTES || in.getInt() != MAGIC) {
            throw new SealedFileException(Reason.FOREIGN);
        }
        if (bytes.length != BYTES) {
            throw new SealedFileException(Reason.DAMAGED);
        }
        if (in.get() != VERSION || in.get() != SUITE) {
            throw new SealedFileException(Reason.NEWER);
        }
        Argon2id parameters = new Argon2id(in.getInt(), in.getInt(), in.getInt());
        byte[] salt = new byte[Argon2id.SALT_BYTES];
        in.get(salt);
        byte[] commitment = new byte[COMMITMENT_BYTES];
        in.get(commitment);
        if (!parameters.accepts(salt)) {
            throw new SealedFileException(Reason.DAMAGED);
        }
        return new SealedFileHeader(parameters, salt, commitment);
    }

    /** The key of this file; refused when the passphrase is another one. */
    byte[] key(Secret passphrase, Stretching stretching) {
        Keyed keyed = keyed(parameters, salt, passphrase, stretching);
        if (!MessageDigest.isEqual(keyed.header.commitment, commitment)) {
            Arrays.fill(keyed.key, (byte) 0);
            throw new SealedFileException(Reason.WRONG_PASSPHRASE);
        }
        return keyed.key;
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(BYTES)
                .put(bound(parameters, salt))
                .put(commitment)
                .array();
    }

    private static Keyed keyed(Argon2id parameters, byte[] salt, Secret passphrase, Stretching stretching) {
        byte[] stretched = stretching.stretch(parameters, passphrase.bytes(), salt);
        byte[] both = Hkdf.derive(stretched, bound(parameters, salt), INFO, Aead.KEY_BYTES + COMMITMENT_BYTES);
        try {
            byte[] commitment = Arrays.copyOfRange(both, Aead.KEY_BYTES, both.length);
            return new Keyed(new SealedFileHeader(parameters, salt, commitment), Arrays.copyOf(both, Aead.KEY_BYTES));
        } finally {
            Arrays.fill(stretched, (byte) 0);
            Arrays.fill(both, (byte) 0);
        }
    }

    /** What goes into the key beside the passphrase: all of the header that comes before the commitment. */
    private static byte[] bound(Argon2id parameters, byte[] salt) {
        return ByteBuffer.allocate(BOUND_BYTES)
                .putInt(MAGIC)
                .put(VERSION)
                .put(SUITE)
                .putInt(parameters.memoryKib())
                .putInt(parameters.passes())
                .putInt(parameters.lanes())
                .put(salt)
                .array();
    }

    @Override
    public String toString() {
        return "SealedFileHeader[…]";
    }
}
