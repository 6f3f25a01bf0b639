package org.cairn.vault.reference;

import static org.cairn.vault.reference.ReferenceFormat.fields;
import static org.cairn.vault.reference.ReferenceFormat.join;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** What two mentors hand to each other: commitment, numbers of the four words, and the sealed and signed passphrase. */
final class HandOverVectors extends Vectors {

    private static final int WORDS = 7776;
    private static final String PASSPHRASE = "c3RvbmVzIGxlZnQgYnkgdGhvc2Ugd2hvIGNhbWUgYmV";

    private final UUID handOver = id();
    private final UUID relationship = id();
    private final UUID giver = id();
    private final UUID taker = id();
    private final byte[] givingSecret = bytes(32);
    private final byte[] takingSecret = bytes(32);
    private final byte[] ephemeral = bytes(32);
    private final byte[] parcel = bytes(80);
    private final byte[] givingKey =
            new Ed25519PrivateKeyParameters(givingSecret).generatePublicKey().getEncoded();
    private final byte[] takingKey = ReferenceHpke.publicKey(takingSecret);

    HandOverVectors() {
        super("hand-over", "Passphrases of parcels, sealed and signed. sealed: base64; keys and parcel: hex.");
        byte[] content = join(PASSPHRASE, sha256(parcel));
        byte[] base = sealed("cairn/hand-over/parcel", givingSecret, content);
        valid("as it is handed over", vector(base));
        for (int bit : new int[] {0, 255, 256, 511, 855, 856, 983, 984, 1239, 1240, 1495}) {
            invalid("bit " + bit + " is flipped", vector(flipped(base, bit)));
        }
        for (int length : new int[] {0, 31, 63, 64, 123, 186}) {
            invalid("cut after " + length + " bytes", vector(Arrays.copyOf(base, length)));
        }
        invalid("a byte is appended", vector(Arrays.copyOf(base, base.length + 1)));
        invalid("another hand-over", with(vector(base), "handOver", id()));
        invalid("another relationship", with(vector(base), "relationship", id()));
        invalid("handed over by another", with(vector(base), "giver", id()));
        invalid("handed over to another", with(vector(base), "taker", id()));
        invalid("another parcel", with(vector(base), "parcel", bytes(80)));
        invalid("a parcel that is cut", with(vector(base), "parcel", Arrays.copyOf(parcel, 79)));
        invalid("another key takes over", with(vector(base), "takingSecret", bytes(32)));
        invalid("another key was compared", with(vector(base), "givingKey", bytes(32)));
        invalid("signed by another", vector(sealed("cairn/hand-over/parcel", bytes(32), content)));
        invalid("bound as something else", vector(sealed("cairn/hand-over/words", givingSecret, content)));
        invalid("without the parcel's digest", vector(sealed("cairn/hand-over/parcel", givingSecret, ascii())));
        invalid("with more than a digest", vector(sealed("cairn/hand-over/parcel", givingSecret, join(content, "."))));
    }

    private static byte[] ascii() {
        return PASSPHRASE.getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] bound(String purpose, Object... more) {
        byte[] parties = fields(purpose, (byte) 1, (byte) 1, handOver, relationship, giver, taker);
        return join(parties, fields(more));
    }

    private byte[] sealed(String purpose, byte[] signing, byte[] content) {
        byte[] bound = bound(purpose, givingKey, takingKey);
        byte[] sealed = ReferenceHpke.seal(ephemeral, takingKey, bound, content);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(signing));
        byte[] signed = join(bound, sealed);
        signer.update(signed, 0, signed.length);
        return join(sealed, signer.generateSignature());
    }

    private byte[] commitment() {
        return hkdf(givingKey, bound("cairn/hand-over/commitment"), "cairn/hand-over/commitment/1", 32);
    }

    private String numbers() {
        byte[] derived =
                hkdf(bound("cairn/hand-over/words", givingKey, takingKey), new byte[0], "cairn/hand-over/words/1", 32);
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            byte[] eight = Arrays.copyOfRange(derived, 8 * i, 8 * i + 8);
            numbers.append(i == 0 ? "" : " ").append(new BigInteger(1, eight).mod(BigInteger.valueOf(WORDS)));
        }
        return numbers.toString();
    }

    private static byte[] hkdf(byte[] key, byte[] salt, String info, int length) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(key, salt, info.getBytes(StandardCharsets.US_ASCII)));
        byte[] bytes = new byte[length];
        generator.generateBytes(bytes, 0, length);
        return bytes;
    }

    private static byte[] sha256(byte[] what) {
        SHA256Digest digest = new SHA256Digest();
        digest.update(what, 0, what.length);
        byte[] bytes = new byte[32];
        digest.doFinal(bytes, 0);
        return bytes;
    }

    private Map<String, Object> vector(byte[] sealed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("handOver", handOver);
        fields.put("relationship", relationship);
        fields.put("giver", giver);
        fields.put("taker", taker);
        fields.put("givingSecret", givingSecret);
        fields.put("givingKey", givingKey);
        fields.put("commitment", commitment());
        fields.put("takingSecret", takingSecret);
        fields.put("takingKey", takingKey);
        fields.put("numbers", numbers());
        fields.put("parcel", parcel);
        fields.put("sealed", base64(sealed));
        fields.put("passphrase", PASSPHRASE);
        return fields;
    }
}
