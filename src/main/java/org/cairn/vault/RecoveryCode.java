package org.cairn.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * 160 random bits that open a vault without its password, written as nine groups of four characters: 32 that carry
 * the bits and four that check them, so that a slip of the pen is told apart from another code.
 * Specified in {@code docs/format/keys.md}.
 */
public final class RecoveryCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 20;
    private static final int CHARACTERS = 36;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bits;

    private RecoveryCode(byte[] bits) {
        this.bits = bits;
    }

    public static RecoveryCode random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new RecoveryCode(bits);
    }

    static RecoveryCode ofBits(byte[] bits) {
        if (bits.length != BYTES) {
            throw new IllegalArgumentException("A recovery code has 160 bits.");
        }
        return new RecoveryCode(bits.clone());
    }

    /** Reads a code as people type it: any case, spaces and dashes anywhere, O for 0, I and L for 1. */
    public static RecoveryCode parse(String typed) {
        int[] symbols = new int[CHARACTERS];
        int count = 0;
        for (int i = 0; i < typed.length(); i++) {
            char character = typed.charAt(i);
            if (isSeparator(character)) {
                continue;
            }
            int symbol = symbol(character);
            if (symbol < 0) {
                throw new IllegalArgumentException("The recovery code has only letters and digits, without U.");
            }
            if (count == CHARACTERS) {
                throw new IllegalArgumentException("This is too long: the recovery code has nine groups of four.");
            }
            symbols[count++] = symbol;
        }
        if (count < CHARACTERS) {
            throw new IllegalArgumentException("This is too short: the recovery code has nine groups of four.");
        }
        return checked(symbols);
    }

    private static RecoveryCode checked(int[] symbols) {
        byte[] bits = new byte[BYTES];
        for (int i = 0; i < BYTES * 8; i++) {
            int bit = symbols[i / 5] >> (4 - i % 5) & 1;
            bits[i / 8] |= (byte) (bit << (7 - i % 8));
        }
        RecoveryCode code = new RecoveryCode(bits);
        if (!Arrays.equals(code.symbols(), symbols)) {
            throw new IllegalArgumentException("There is a slip in the recovery code: please compare each group.");
        }
        return code;
    }

    private static boolean isSeparator(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION;
    }

    private static int symbol(char character) {
        return switch (character) {
            case 'O', 'o' -> 0;
            case 'I', 'i', 'L', 'l' -> 1;
            default -> character < 128 ? ALPHABET.indexOf(Character.toUpperCase(character)) : -1;
        };
    }

    private int[] symbols() {
        byte[] all = Arrays.copyOf(bits, BYTES + 3);
        System.arraycopy(check(bits), 0, all, BYTES, 3);
        int[] symbols = new int[CHARACTERS];
        for (int i = 0; i < CHARACTERS * 5; i++) {
            symbols[i / 5] |= (all[i / 8] >> (7 - i % 8) & 1) << (4 - i % 5);
        }
        return symbols;
    }

    private static byte[] check(byte[] bits) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("cairn recovery code".getBytes(StandardCharsets.US_ASCII));
            return digest.digest(bits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code in groups of four, to be shown once: {@code "7K3M 0Q9X …"}. */
    public String display() {
        StringBuilder text = new StringBuilder();
        int[] symbols = symbols();
        for (int i = 0; i < CHARACTERS; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append(' ');
            }
            text.append(ALPHABET.charAt(symbols[i]));
        }
        return text.toString();
    }

    /** The bits themselves, not a copy. */
    byte[] bits() {
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryCode that && MessageDigest.isEqual(bits, that.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
