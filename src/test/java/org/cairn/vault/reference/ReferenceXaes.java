package org.cairn.vault.reference;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * XAES-256-GCM written from its specification (https://c2sp.org/XAES-256-GCM) on the platform's AES alone, with the
 * nonce in the caller's hands: what the product's implementation is compared with, and what makes the test vectors.
 */
public final class ReferenceXaes {

    private ReferenceXaes() {}

    public static byte[] seal(byte[] key, byte[] nonce, byte[] plaintext, byte[] associatedData) {
        try {
            byte[] last = Arrays.copyOfRange(nonce, 12, 24);
            return concatenate(nonce, PlainGcm.seal(derivedKey(key, nonce), last, plaintext, associatedData));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] derivedKey(byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
        aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        byte[] mask = doubled(aes.doFinal(new byte[16]));
        byte[] first = aes.doFinal(block(1, nonce, mask));
        return concatenate(first, aes.doFinal(block(2, nonce, mask)));
    }

    private static byte[] block(int counter, byte[] nonce, byte[] mask) {
        byte[] block = new byte[16];
        block[1] = (byte) counter;
        block[2] = 'X';
        System.arraycopy(nonce, 0, block, 4, 12);
        for (int i = 0; i < 16; i++) {
            block[i] ^= mask[i];
        }
        return block;
    }

    private static byte[] doubled(byte[] block) {
        byte[] result = new byte[16];
        for (int i = 0; i < 16; i++) {
            int next = i < 15 ? block[i + 1] & 0xff : 0;
            result[i] = (byte) (block[i] << 1 | next >> 7);
        }
        if (block[0] < 0) {
            result[15] ^= (byte) 0x87;
        }
        return result;
    }

    public static byte[] concatenate(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
