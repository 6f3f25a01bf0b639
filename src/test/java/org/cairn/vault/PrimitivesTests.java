package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHAKEDigest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.cairn.vault.reference.ReferenceXaes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that the specifications of the primitives publish. Wycheproof's are in {@link WycheproofTests}. */
class PrimitivesTests {

    private static final HexFormat HEX = HexFormat.of();

    /** https://c2sp.org/XAES-256-GCM, "Test vectors". */
    @ParameterizedTest
    @CsvSource({
        "01, '', ce546ef63c9cc60765923609b33a9a1974e96e52daf2fcf7075e2271",
        "03, c2sp.org/XAES-256-GCM, 986ec1832593df5443a179437fd083bf3fdb41abd740a21f71eb769d"
    })
    void xaesAnswersAsItsSpecificationDoes(String keyByte, String associatedData, String ciphertext) {
        byte[] key = HEX.parseHex(keyByte.repeat(32));
        byte[] binding = associatedData.getBytes(StandardCharsets.US_ASCII);
        byte[] nonce = "ABCDEFGHIJKLMNOPQRSTUVWX".getBytes(StandardCharsets.US_ASCII);
        byte[] plaintext = "XAES-256-GCM".getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = ReferenceXaes.concatenate(nonce, HEX.parseHex(ciphertext));

        assertThat(Aead.decrypt(key, sealed, binding)).isEqualTo(plaintext);
        assertThat(ReferenceXaes.seal(key, nonce, plaintext, binding)).isEqualTo(sealed);
    }

    /** The same page, "Accumulated randomized tests": 10,000 messages that SHAKE-128 makes up. */
    @Test
    void xaesOpensTenThousandMessagesOfItsSpecification() {
        SHAKEDigest random = new SHAKEDigest(128);
        SHAKEDigest answers = new SHAKEDigest(128);
        for (int i = 0; i < 10_000; i++) {
            byte[] key = next(random, 32);
            byte[] nonce = next(random, 24);
            byte[] plaintext = next(random, next(random, 1)[0] & 0xff);
            byte[] binding = next(random, next(random, 1)[0] & 0xff);

            byte[] sealed = ReferenceXaes.seal(key, nonce, plaintext, binding);

            answers.update(sealed, 24, sealed.length - 24);
            assertThat(Aead.decrypt(key, sealed, binding)).isEqualTo(plaintext);
        }
        assertThat(HEX.formatHex(next(answers, 32)))
                .isEqualTo("e6b9edf2df6cec60c8cbd864e2211b597fb69a529160cd040d56c0c210081939");
    }

    private static byte[] next(SHAKEDigest stream, int length) {
        byte[] bytes = new byte[length];
        stream.doOutput(bytes, 0, length);
        return bytes;
    }

    @Test
    void whatTheProductSealsIsWhatTheReferenceSeals() {
        byte[] key = KeyMaterial.randomBytes(32);
        byte[] binding = KeyMaterial.randomBytes(40);
        byte[] plaintext = KeyMaterial.randomBytes(500);

        byte[] sealed = Aead.encrypt(key, plaintext, binding);

        byte[] nonce = Arrays.copyOf(sealed, 24);
        assertThat(sealed).isEqualTo(ReferenceXaes.seal(key, nonce, plaintext, binding));
    }

    /** RFC 9106, 5.3. Its 32 KiB are below our bounds, so this asks the provider itself. */
    @Test
    void argon2idAnswersAsItsSpecificationDoes() {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(HEX.parseHex("02".repeat(16)))
                .withSecret(HEX.parseHex("03".repeat(8)))
                .withAdditional(HEX.parseHex("04".repeat(12)))
                .build());
        byte[] tag = new byte[32];

        generator.generateBytes(HEX.parseHex("01".repeat(32)), tag);

        assertThat(HEX.formatHex(tag)).isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    /**
     * Made with the reference implementation:
     * {@code printf 'correct horse battery staple' | argon2 'cairn salt 16 by' -id -t 3 -k 65536 -p 1 -l 32} and
     * {@code printf 'p\303\244ssw\303\266rd' | argon2 'another salt 16b' -id -t 4 -k 131072 -p 2 -l 32}.
     */
    @ParameterizedTest
    @CsvSource({
        "correct horse battery staple, cairn salt 16 by, 65536, 3, 1,"
                + " 552e61bc9a899f7af2c3e2b2f4b31fb57a45b2edf8d7bb34985eef7a168489a5",
        "pässwörd, another salt 16b, 131072, 4, 2,"
                + " e24a6cb5123ad94c1a29a26881c9b5cb3ab929de59f0ca98278806dc997b97b1"
    })
    void passwordsAreStretchedAsTheReferenceImplementationDoes(
            String password, String salt, int memory, int passes, int lanes, String key) {
        byte[] derived = new Argon2id(memory, passes, lanes)
                .derive(Secret.of(password).bytes(), salt.getBytes(StandardCharsets.US_ASCII));

        assertThat(HEX.formatHex(derived)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "65535, 3, 1",
        "262145, 3, 1",
        "0, 3, 1",
        "-1, 3, 1",
        "2147483647, 3, 1",
        "65536, 2, 1",
        "65536, 11, 1",
        "65536, -3, 1",
        "65536, 3, 0",
        "65536, 3, 5",
        "65536, 3, -1"
    })
    void parametersOutOfBoundsAreRefusedBeforeMemoryIsTaken(int memory, int passes, int lanes) {
        assertThatExceptionOfType(VaultDamagedException.class)
                .isThrownBy(() -> new Argon2id(memory, passes, lanes).derive(new byte[1], new byte[16]));
    }

    @ParameterizedTest
    @CsvSource({"65536, 3, 1", "262144, 10, 4"})
    void parametersAtTheBoundsAreAccepted(int memory, int passes, int lanes) {
        assertThat(new Argon2id(memory, passes, lanes).accepts(new byte[16])).isTrue();
    }

    @Test
    void aSaltHasSixteenBytes() {
        assertThat(Argon2id.STANDARD.accepts(new byte[15])).isFalse();
        assertThat(Argon2id.STANDARD.accepts(new byte[17])).isFalse();
    }
}
