package org.cairn.vault;

import java.util.Arrays;
import org.cairn.vault.SealedFileException.Reason;

/**
 * The pieces a sealed file is made of: each of the same size, bound to its number and to whether it is the last, so that
 * none can be left out, doubled, moved or added.
 */
final class SealedSegments {

    static final int PLAIN_BYTES = 4 * 1024;
    static final int BYTES = Aead.NONCE_BYTES + PLAIN_BYTES + Aead.TAG_BYTES;

    private static final byte MARK = (byte) 0x80;

    private SealedSegments() {}

    static byte[] seal(byte[] key, byte[] plain, long number, boolean last) {
        return Aead.encrypt(key, plain, binding(number, last));
    }

    static byte[] open(byte[] key, byte[] sealed, long number, boolean last) {
        try {
            return Aead.decrypt(key, sealed, binding(number, last));
        } catch (SealBrokenException e) {
            throw new SealedFileException(Reason.DAMAGED);
        }
    }

    /** How much of the last piece is content: it ends with the last byte that is not zero, which is the mark. */
    static int lengthOfLast(byte[] plain) {
        int end = plain.length - 1;
        while (end >= 0 && plain[end] == 0) {
            end--;
        }
        if (end < 0 || plain[end] != MARK) {
            throw new SealedFileException(Reason.DAMAGED);
        }
        return end;
    }

    /** Fills the last piece up, so that a file shows its size in steps. */
    static void mark(byte[] plain, int length) {
        plain[length] = MARK;
        Arrays.fill(plain, length + 1, plain.length, (byte) 0);
    }

    private static byte[] binding(long number, boolean last) {
        return AssociatedData.of("cairn/archive")
                .number(number)
                .number(last ? 1 : 0)
                .toBytes();
    }
}
