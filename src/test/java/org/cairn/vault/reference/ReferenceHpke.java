package org.cairn.vault.reference;

import static org.cairn.vault.reference.ReferenceFormat.join;

import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/** RFC 9180 in base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. Written from the RFC. */
final class ReferenceHpke {

    private static final byte[] KEM = join("KEM", new byte[] {0, 0x20});
    private static final byte[] SUITE = join("HPKE", new byte[] {0, 0x20, 0, 1, 0, 2});
    private static final byte[] NOTHING = new byte[0];

    private ReferenceHpke() {}

    static byte[] publicKey(byte[] secret) {
        return new X25519PrivateKeyParameters(secret).generatePublicKey().getEncoded();
    }

    /** The encapsulated key of 32 bytes, then the ciphertext. */
    static byte[] seal(byte[] ephemeral, byte[] recipient, byte[] info, byte[] plaintext) {
        byte[] shared = new byte[32];
        new X25519PrivateKeyParameters(ephemeral).generateSecret(new X25519PublicKeyParameters(recipient), shared, 0);
        byte[] encapsulated = publicKey(ephemeral);
        byte[] extracted = extract(KEM, NOTHING, "eae_prk", shared);
        byte[] secret = expand(KEM, extracted, "shared_secret", join(encapsulated, recipient), 32);
        byte[] context = join(
                new byte[] {0},
                extract(SUITE, NOTHING, "psk_id_hash", NOTHING),
                extract(SUITE, NOTHING, "info_hash", info));
        byte[] scheduled = extract(SUITE, secret, "secret", NOTHING);
        byte[] key = expand(SUITE, scheduled, "key", context, 32);
        byte[] nonce = expand(SUITE, scheduled, "base_nonce", context, 12);
        return join(encapsulated, PlainGcm.seal(key, nonce, plaintext, NOTHING));
    }

    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] key) {
        return new HKDFBytesGenerator(new SHA256Digest()).extractPRK(salt, join("HPKE-v1", suite, label, key));
    }

    private static byte[] expand(byte[] suite, byte[] extracted, String label, byte[] info, int length) {
        byte[] labelled = join(new byte[] {0, (byte) length}, "HPKE-v1", suite, label, info);
        HKDFBytesGenerator expanding = new HKDFBytesGenerator(new SHA256Digest());
        expanding.init(HKDFParameters.skipExtractParameters(extracted, labelled));
        byte[] bytes = new byte[length];
        expanding.generateBytes(bytes, 0, length);
        return bytes;
    }
}
