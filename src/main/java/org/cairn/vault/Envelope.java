package org.cairn.vault;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Sealed bytes as they are stored: magic, version, suite, key id, then nonce, ciphertext and tag. Anything that is
 * not exactly this is refused. Specified in {@code docs/format/envelope.md}.
 */
record Envelope(UUID keyId, byte[] sealed) {

    /** Not a character in any encoding that text comes in, then "CRN". */
    static final int MAGIC = 0xC443524E;

    static final byte VERSION = 1;

    /** XAES-256-GCM, 24-byte nonce, 16-byte tag. */
    static final byte SUITE = 1;

    static final int HEADER_BYTES = 4 + 1 + 1 + 16;
    static final int OVERHEAD_BYTES = HEADER_BYTES + Aead.NONCE_BYTES + Aead.TAG_BYTES;

    /** 20 MiB: room for the largest padded entry, and an end to what a tampered row can make us allocate. */
    static final int MAXIMUM_BYTES = 20 * 1024 * 1024;

    static Envelope parse(byte[] bytes) {
        if (bytes.length <= OVERHEAD_BYTES || bytes.length > MAXIMUM_BYTES) {
            throw new SealBrokenException();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.getInt() != MAGIC || buffer.get() != VERSION || buffer.get() != SUITE) {
            throw new SealBrokenException();
        }
        UUID keyId = new UUID(buffer.getLong(), buffer.getLong());
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return new Envelope(keyId, sealed);
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                .putInt(MAGIC)
                .put(VERSION)
                .put(SUITE)
                .putLong(keyId.getMostSignificantBits())
                .putLong(keyId.getLeastSignificantBits())
                .put(sealed)
                .array();
    }

    @Override
    public String toString() {
        return "Envelope[…]";
    }
}
