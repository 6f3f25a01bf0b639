package org.cairn.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.internal.HpkeDecrypt;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Arrays;

/**
 * The key of the mentor who takes over, for one hand-over: what is handed over is sealed to its public half (HPKE). In
 * memory only; closing overwrites it.
 *
 * @see <a href="../../../../../../docs/format/hand-over.md">docs/format/hand-over.md</a>
 */
public final class TakingKey implements AutoCloseable {

    static final int KEY_BYTES = 32;

    private final byte[] secret;
    private final byte[] publicKey;

    private TakingKey(byte[] secret) {
        this.secret = secret;
        this.publicKey = publicKeyOf(secret);
    }

    public static TakingKey fresh() {
        return new TakingKey(X25519.generatePrivateKey());
    }

    /** The one whose 32 bytes were kept; {@link IllegalArgumentException} for any other number of bytes. */
    public static TakingKey of(byte[] secret) {
        if (secret.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes.");
        }
        return new TakingKey(secret.clone());
    }

    /** 32 bytes, to be kept sealed; for the caller to overwrite. */
    public byte[] secret() {
        return secret.clone();
    }

    /** 32 bytes. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    byte[] open(byte[] sealed, byte[] bound) {
        try {
            HpkePublicKey publicHalf = HpkePublicKey.create(HandOverSeal.HPKE, Bytes.copyFrom(publicKey), null);
            SecretBytes privateHalf = SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get());
            return HpkeDecrypt.create(HpkePrivateKey.create(publicHalf, privateHalf))
                    .decrypt(sealed, bound);
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException();
        }
    }

    private static byte[] publicKeyOf(byte[] secret) {
        try {
            return X25519.publicFromPrivate(secret);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("This is no key.");
        }
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "TakingKey[…]";
    }
}
