package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.aead.internal.InsecureNonceAesGcmJce;
import com.google.crypto.tink.subtle.PrfAesCmac;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.cairn.vault.reference.ReferenceXaes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Project Wycheproof's vectors for every primitive, run through every provider that the vault uses it from. Of
 * "acceptable" ones (short nonces, which the vault never has) only a wrong answer counts.
 */
class WycheproofTests {

    @Test
    void aesGcmOfThePlatform() throws Exception {
        int count = run("aes_gcm", (group, test) -> {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            GCMParameterSpec parameters = new GCMParameterSpec(128, bytes(test, "iv"));
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(bytes(test, "key"), "AES"), parameters);
            cipher.updateAAD(bytes(test, "aad"));
            byte[] sealed = ReferenceXaes.concatenate(bytes(test, "ct"), bytes(test, "tag"));
            return Arrays.equals(cipher.doFinal(sealed), bytes(test, "msg"));
        });

        assertThat(count).isEqualTo(256);
    }

    /** Tink takes nonces of 96 bits and keys of 128 or 256 bits only; vectors of other sizes are passed over. */
    @Test
    void aesGcmOfTink() throws Exception {
        int count = run("aes_gcm", (group, test) -> {
            if (group.get("ivSize").asInt() != 96 || group.get("keySize").asInt() == 192) {
                return isExpectedToBeValid(test);
            }
            byte[] sealed = ReferenceXaes.concatenate(bytes(test, "ct"), bytes(test, "tag"));
            InsecureNonceAesGcmJce tink = new InsecureNonceAesGcmJce(bytes(test, "key"));
            byte[] opened = tink.decrypt(bytes(test, "iv"), sealed, bytes(test, "aad"));
            return Arrays.equals(opened, bytes(test, "msg"));
        });

        assertThat(count).isEqualTo(256);
    }

    @Test
    void aesCmacOfTink() throws Exception {
        int count = run("aes_cmac", (group, test) -> {
            if (group.get("keySize").asInt() == 192) {
                return isExpectedToBeValid(test);
            }
            byte[] tag = new PrfAesCmac(bytes(test, "key")).compute(bytes(test, "msg"), 16);
            return Arrays.equals(tag, bytes(test, "tag"));
        });

        assertThat(count).isEqualTo(308);
    }

    @Test
    void hkdfOfThePlatform() throws Exception {
        int count = run("hkdf_sha256", (group, test) -> {
            int size = test.get("size").asInt();
            byte[] derived = Hkdf.derive(bytes(test, "ikm"), bytes(test, "salt"), bytes(test, "info"), size);
            return Arrays.equals(derived, bytes(test, "okm"));
        });

        assertThat(count).isEqualTo(105);
    }

    @Test
    void hmacOfThePlatform() throws Exception {
        int count = run("hmac_sha256", (group, test) -> {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(test, "key"), "HmacSHA256"));
            byte[] tag = mac.doFinal(bytes(test, "msg"));
            return Arrays.equals(Arrays.copyOf(tag, group.get("tagSize").asInt() / 8), bytes(test, "tag"));
        });

        assertThat(count).isEqualTo(174);
    }

    private interface Attempt {
        boolean succeeds(JsonNode group, JsonNode test) throws GeneralSecurityException;
    }

    private static int run(String file, Attempt attempt) throws IOException {
        int count = 0;
        for (JsonNode group : read(file).get("testGroups")) {
            for (JsonNode test : group.get("tests")) {
                count++;
                if (!test.get("result").asString().equals("acceptable")) {
                    assertThat(succeeds(attempt, group, test))
                            .as("%s %s", file, test.get("tcId"))
                            .isEqualTo(isExpectedToBeValid(test));
                }
            }
        }
        return count;
    }

    private static boolean succeeds(Attempt attempt, JsonNode group, JsonNode test) {
        try {
            return attempt.succeeds(group, test);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isExpectedToBeValid(JsonNode test) {
        return test.get("result").asString().equals("valid");
    }

    private static JsonNode read(String file) throws IOException {
        String name = "/wycheproof/" + file + "_test.json";
        try (InputStream in = Objects.requireNonNull(WycheproofTests.class.getResourceAsStream(name))) {
            return JsonMapper.shared().readTree(in);
        }
    }

    private static byte[] bytes(JsonNode test, String field) {
        return HexFormat.of().parseHex(test.get(field).asString());
    }
}
