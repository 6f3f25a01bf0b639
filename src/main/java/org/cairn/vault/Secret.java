package org.cairn.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** A password as typed, kept as UTF-8 bytes (Unicode NFC) that {@link #close()} overwrites. */
public final class Secret implements AutoCloseable {

    private static final int MAXIMUM_BYTES = 4096;

    private final byte[] utf8;
    private boolean closed;

    private Secret(byte[] utf8) {
        this.utf8 = utf8;
    }

    public static Secret of(String typed) {
        return of(typed.toCharArray());
    }

    /** Takes the characters over: the array is overwritten. Refuses an empty, overlong or unpaired text. */
    public static Secret of(char[] typed) {
        try {
            CharSequence characters = CharBuffer.wrap(typed);
            if (!Normalizer.isNormalized(characters, Normalizer.Form.NFC)) {
                characters = Normalizer.normalize(characters, Normalizer.Form.NFC);
            }
            return new Secret(encode(characters));
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private static byte[] encode(CharSequence characters) {
        ByteBuffer encoded;
        try {
            encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(characters));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("A password is made of whole characters.");
        }
        try {
            if (encoded.remaining() == 0 || encoded.remaining() > MAXIMUM_BYTES) {
                throw new IllegalArgumentException("A password has between 1 and " + MAXIMUM_BYTES + " bytes.");
            }
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } finally {
            Arrays.fill(encoded.array(), (byte) 0);
        }
    }

    /** The bytes themselves, not a copy. */
    byte[] bytes() {
        if (closed) {
            throw new IllegalStateException("The secret has been wiped.");
        }
        return utf8;
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(utf8, (byte) 0);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
