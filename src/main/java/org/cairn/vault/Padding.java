package org.cairn.vault;

import java.util.Arrays;

/**
 * Hides how long a text is: a byte 0x80, then zeros up to the next step. Steps are 1 KiB wide up to 8 KiB; from there
 * each doubling has four. So a step is never more than a quarter above what it holds, or 1 KiB.
 */
final class Padding {

    static final int SMALLEST_STEP = 1024;
    static final int MAXIMUM_BYTES = 16 * 1024 * 1024 - 1;

    private static final byte MARK = (byte) 0x80;

    private Padding() {}

    static byte[] pad(byte[] plaintext) {
        byte[] padded = Arrays.copyOf(plaintext, paddedLength(plaintext.length));
        padded[plaintext.length] = MARK;
        return padded;
    }

    static byte[] unpad(byte[] padded) {
        int mark = padded.length - 1;
        while (mark >= 0 && padded[mark] == 0) {
            mark--;
        }
        if (mark < 0 || padded[mark] != MARK || paddedLength(mark) != padded.length) {
            throw new SealBrokenException();
        }
        return Arrays.copyOf(padded, mark);
    }

    static int paddedLength(int length) {
        if (length > MAXIMUM_BYTES) {
            throw new IllegalArgumentException("An entry holds less than 16 MiB.");
        }
        int marked = length + 1;
        int step = Math.max(SMALLEST_STEP, Integer.highestOneBit(marked) / 4);
        return (marked + step - 1) / step * step;
    }
}
