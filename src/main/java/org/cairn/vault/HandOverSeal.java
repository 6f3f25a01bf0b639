package org.cairn.vault;

import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.internal.HpkeEncrypt;
import com.google.crypto.tink.subtle.Ed25519Verify;
import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * What two mentors need to hand notes over: four numbers that are the same at both ends only when nobody stands between
 * them, and a parcel's passphrase sealed to the one and signed by the other.
 *
 * @see <a href="../../../../../../docs/format/hand-over.md">docs/format/hand-over.md</a>
 */
public final class HandOverSeal {

    static final HpkeParameters HPKE = parameters();

    private static final int PASSPHRASE_BYTES = 43;
    private static final int DIGEST_BYTES = 32;
    private static final int NUMBERS = 4;

    private HandOverSeal() {}

    /** 43 random characters of ASCII, 256 bits: what a parcel is sealed with. */
    public static String passphrase() {
        byte[] random = KeyMaterial.randomBytes(DIGEST_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /**
     * What both sides compare. Each knows its own public key, and has the other's from the database.
     *
     * @param below how many words there are to choose from
     * @return four numbers, each from 0 and below that
     */
    public static int[] numbers(HandOverParties parties, byte[] givingKey, byte[] takingKey, int below) {
        byte[] bound = parties.bound("cairn/hand-over/words", givingKey, takingKey);
        byte[] derived = Hkdf.derive(bound, new byte[0], "cairn/hand-over/words/1", NUMBERS * Long.BYTES);
        ByteBuffer from = ByteBuffer.wrap(derived);
        int[] numbers = new int[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            numbers[i] = (int) Long.remainderUnsigned(from.getLong(), below);
        }
        return numbers;
    }

    /**
     * Seals a parcel's passphrase to the one who takes over, and signs it.
     *
     * @param takingKey the public key that the four words were compared for
     * @param parcel what the passphrase opens: it is bound by its digest
     */
    public static byte[] seal(
            HandOverParties parties, GivingKey giver, byte[] takingKey, String passphrase, byte[] parcel) {
        byte[] bound = parties.bound("cairn/hand-over/parcel", giver.publicKey(), takingKey);
        byte[] content = new byte[PASSPHRASE_BYTES + DIGEST_BYTES];
        try {
            System.arraycopy(ascii(passphrase), 0, content, 0, PASSPHRASE_BYTES);
            System.arraycopy(digest(parcel), 0, content, PASSPHRASE_BYTES, DIGEST_BYTES);
            HpkePublicKey to = HpkePublicKey.create(HPKE, Bytes.copyFrom(takingKey), null);
            byte[] sealed = HpkeEncrypt.create(to).encrypt(content, bound);
            return concatenated(sealed, giver.sign(concatenated(bound, sealed)));
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException();
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /**
     * The passphrase of the parcel, when both come from the other side as they are; else {@link SealBrokenException}.
     *
     * @param givingKey the public key that the four words were compared for
     */
    public static String open(
            HandOverParties parties, TakingKey taker, byte[] givingKey, byte[] sealedAndSigned, byte[] parcel) {
        int length = sealedAndSigned.length - GivingKey.SIGNATURE_BYTES;
        if (length < 0) {
            throw new SealBrokenException();
        }
        byte[] sealed = Arrays.copyOf(sealedAndSigned, length);
        byte[] signature = Arrays.copyOfRange(sealedAndSigned, length, sealedAndSigned.length);
        byte[] bound = parties.bound("cairn/hand-over/parcel", givingKey, taker.publicKey());
        requireSigned(givingKey, signature, concatenated(bound, sealed));
        byte[] content = taker.open(sealed, bound);
        try {
            byte[] digest = Arrays.copyOfRange(content, PASSPHRASE_BYTES, PASSPHRASE_BYTES + DIGEST_BYTES);
            if (content.length != PASSPHRASE_BYTES + DIGEST_BYTES || !MessageDigest.isEqual(digest, digest(parcel))) {
                throw new SealBrokenException();
            }
            return new String(content, 0, PASSPHRASE_BYTES, StandardCharsets.US_ASCII);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    private static void requireSigned(byte[] givingKey, byte[] signature, byte[] what) {
        try {
            new Ed25519Verify(givingKey).verify(signature, what);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBrokenException();
        }
    }

    private static byte[] ascii(String passphrase) {
        byte[] bytes = passphrase.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length != PASSPHRASE_BYTES) {
            throw new IllegalArgumentException("The passphrase of a parcel has 43 characters.");
        }
        return bytes;
    }

    private static byte[] digest(byte[] parcel) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(parcel);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] concatenated(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static HpkeParameters parameters() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
