package org.cairn.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.XAesGcmKey;
import com.google.crypto.tink.aead.XAesGcmParameters;
import com.google.crypto.tink.aead.subtle.XAesGcmAead;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/**
 * XAES-256-GCM through Tink: 32-byte keys, output is a random 24-byte nonce, ciphertext, 16-byte tag. Tink's objects
 * live for one call only, because the copies of the key inside them cannot be overwritten; what it keeps for each thread
 * is given another key after each call.
 */
final class Aead {

    static final int KEY_BYTES = 32;
    static final int NONCE_BYTES = 24;
    static final int TAG_BYTES = 16;

    private static final byte[] NOTHING = new byte[0];
    private static final XAesGcmParameters PARAMETERS = parameters();
    private static final com.google.crypto.tink.Aead NOBODYS = nobodys();

    private Aead() {}

    static byte[] encrypt(byte[] key, byte[] plaintext, byte[] associatedData) {
        try {
            return primitive(key).encrypt(plaintext, associatedData);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing is not possible on this machine.", e);
        } finally {
            leaveNoKeyBehind();
        }
    }

    static byte[] decrypt(byte[] key, byte[] sealed, byte[] associatedData) {
        try {
            return primitive(key).decrypt(sealed, associatedData);
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException();
        } finally {
            leaveNoKeyBehind();
        }
    }

    /** Tink's ciphers stay with the thread and hold the last key as long as it lives: let that be a key to nothing. */
    private static void leaveNoKeyBehind() {
        try {
            NOBODYS.encrypt(NOTHING, NOTHING);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing is not possible on this machine.", e);
        }
    }

    private static com.google.crypto.tink.Aead primitive(byte[] key) throws GeneralSecurityException {
        SecretBytes bytes = SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
        return XAesGcmAead.create(XAesGcmKey.create(PARAMETERS, bytes, null));
    }

    private static com.google.crypto.tink.Aead nobodys() {
        try {
            return primitive(new byte[KEY_BYTES]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XAesGcmParameters parameters() {
        try {
            return XAesGcmParameters.create(XAesGcmParameters.Variant.NO_PREFIX, NONCE_BYTES / 2);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
