package org.cairn.shell.backup;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What was seen of a table: how many rows, and the sum of their SHA-256 digests, 256 bits. A sum, because two databases
 * give the same rows in different orders.
 */
final class Rows {

    private static final int BYTES = 32;

    private final MessageDigest sha256;
    private BigInteger sum = BigInteger.ZERO;
    private long count;

    Rows() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(byte[] line) {
        sum = sum.add(new BigInteger(1, sha256.digest(line))).mod(BigInteger.TWO.pow(8 * BYTES));
        count++;
    }

    long count() {
        return count;
    }

    String digest() {
        byte[] bytes = new byte[BYTES];
        byte[] number = sum.toByteArray();
        int length = Math.min(number.length, BYTES);
        System.arraycopy(number, number.length - length, bytes, BYTES - length, length);
        return HexFormat.of().formatHex(bytes);
    }
}
