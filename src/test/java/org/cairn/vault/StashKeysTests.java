package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys under which words wait in a browser; the numbers are those of docs/format/stash.md. */
class StashKeysTests {

    private static final UUID RELATIONSHIP = id(2);
    private static final String PLACE = "meeting/00000000-0000-0000-0000-000000000004/note/blocks";
    private static final HexFormat HEX = HexFormat.of();

    private final StashKeys keys = new StashKeys(new RelationshipKeys(null, null, null, null));

    @Test
    void theKeyOfAPlaceIsAsPublished() {
        assertThat(HEX.formatHex(keys.keyFor(keyring(1, RELATIONSHIP, 3, 0), RELATIONSHIP, PLACE)))
                .isEqualTo("f1497ab0ee503cc58fa10ad81240d165b0d6493a5c10f3fcfee72e59926bae53");
    }

    @Test
    void aRecordIsSealedAsPublished() throws Exception {
        byte[] words = "{\"text\":\"There is nobody to ask.\",\"basis\":\"47DEQpj8HBSa-_TImW-5JA\",\"sent\":[]}"
                .getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(words, 1024);
        Arrays.fill(padded, words.length, padded.length, (byte) ' ');
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(keys.keyFor(keyring(1, RELATIONSHIP, 3, 0), RELATIONSHIP, PLACE), "AES"),
                new GCMParameterSpec(128, HEX.parseHex("404142434445464748494a4b")));
        String record = String.join(" ", id(5).toString(), id(1).toString(), RELATIONSHIP.toString(), PLACE);
        cipher.updateAAD(("cairn/stash/1 " + record).getBytes(StandardCharsets.UTF_8));

        byte[] sealed = cipher.doFinal(padded);

        assertThat(HEX.formatHex(sealed, 1024, 1040)).isEqualTo("28ff9fd711e4fda0df4f9a59d66feb5d");
    }

    @Test
    void eachPlaceMentorRelationshipAndKeyHasAKeyOfItsOwn() {
        assertThat(List.of(
                        hex(1, RELATIONSHIP, 3, 0, PLACE),
                        hex(1, RELATIONSHIP, 3, 0, PLACE + "x"),
                        hex(9, RELATIONSHIP, 3, 0, PLACE),
                        hex(1, id(9), 3, 0, PLACE),
                        hex(1, RELATIONSHIP, 9, 0, PLACE),
                        hex(1, RELATIONSHIP, 3, 1, PLACE)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aLockedVaultGivesNone() {
        Keyring keyring = keyring(1, RELATIONSHIP, 3, 0);
        keyring.close();

        assertThatExceptionOfType(VaultLockedException.class)
                .isThrownBy(() -> keys.keyFor(keyring, RELATIONSHIP, PLACE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "é", "a\u007f"})
    void aPlaceIsPlain(String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys.keyFor(keyring(1, RELATIONSHIP, 3, 0), RELATIONSHIP, place));
    }

    private String hex(int owner, UUID relationship, int keyId, int first, String place) {
        return HEX.formatHex(keys.keyFor(keyring(owner, relationship, keyId, first), relationship, place));
    }

    private static Keyring keyring(int owner, UUID relationship, int keyId, int first) {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (first + i);
        }
        Keyring keyring = new Keyring(new OwnerId(id(owner)), KeyMaterial.random());
        keyring.keep(relationship, List.of(new KeyMaterial(id(keyId), key)));
        return keyring;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
