package org.cairn.vault;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The key of the mentor who hands over, for one hand-over: what is sealed is signed with it (Ed25519). Its public half is
 * promised by a commitment before the other side shows theirs, so that nobody between the two can look for keys that give
 * the same four words. In memory only; closing overwrites it.
 *
 * @see <a href="../../../../../../docs/format/hand-over.md">docs/format/hand-over.md</a>
 */
public final class GivingKey implements AutoCloseable {

    static final int SIGNATURE_BYTES = 64;
    private static final int KEY_BYTES = 32;

    private final byte[] secret;
    private final byte[] publicKey;

    private GivingKey(byte[] secret) {
        this.secret = secret;
        this.publicKey = publicKeyOf(secret);
    }

    public static GivingKey fresh() {
        return new GivingKey(KeyMaterial.randomBytes(KEY_BYTES));
    }

    /** The one whose 32 bytes were kept; {@link IllegalArgumentException} for any other number of bytes. */
    public static GivingKey of(byte[] secret) {
        if (secret.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes.");
        }
        return new GivingKey(secret.clone());
    }

    /** 32 bytes, to be kept sealed; for the caller to overwrite. */
    public byte[] secret() {
        return secret.clone();
    }

    /** 32 bytes. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** 32 bytes, which promise the public key without telling it. */
    public byte[] commitment(HandOverParties parties) {
        return commitment(parties, publicKey);
    }

    /** {@link SealBrokenException} when this is not the public key that was promised. */
    public static void requirePromised(HandOverParties parties, byte[] commitment, byte[] publicKey) {
        if (!MessageDigest.isEqual(commitment, commitment(parties, publicKey))) {
            throw new SealBrokenException();
        }
    }

    private static byte[] commitment(HandOverParties parties, byte[] publicKey) {
        byte[] bound = parties.bound("cairn/hand-over/commitment");
        return Hkdf.derive(publicKey, bound, "cairn/hand-over/commitment/1", KEY_BYTES);
    }

    byte[] sign(byte[] what) {
        try {
            return new Ed25519Sign(secret).sign(what);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing is not possible on this machine.", e);
        }
    }

    private static byte[] publicKeyOf(byte[] secret) {
        try {
            return Ed25519Sign.KeyPair.newKeyPairFromSeed(secret).getPublicKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing is not possible on this machine.", e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "GivingKey[…]";
    }
}
