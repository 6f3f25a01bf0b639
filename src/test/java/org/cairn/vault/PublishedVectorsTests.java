package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cairn.vault.reference.PublishedVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code docs/format/vectors} as a stranger would, and puts the product's code to the test. */
class PublishedVectorsTests {

    static Stream<JsonNode> entries() {
        return read("entry");
    }

    static Stream<JsonNode> slots() {
        return read("slot");
    }

    static Stream<JsonNode> relationshipKeys() {
        return read("relationship-key");
    }

    static Stream<JsonNode> recoveryCodes() {
        return read("recovery-code");
    }

    static Stream<JsonNode> handOvers() {
        return read("hand-over");
    }

    private static Stream<JsonNode> read(String file) {
        JsonNode vectors = JsonMapper.shared()
                .readTree(PublishedVectors.FOLDER.resolve(file + ".json").toFile())
                .get("vectors");
        return vectors.valueStream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void anEntryOpensExactlyWhenItIsSaidTo(JsonNode vector) {
        SealedPlace place = new SealedPlace(
                id(vector, "relationship"),
                text(vector, "entryType"),
                id(vector, "entry"),
                Long.parseLong(text(vector, "revision")));
        KeyMaterial key = new KeyMaterial(id(vector, "keyId"), hex(vector, "key"));
        OwnerId mentor = new OwnerId(id(vector, "mentor"));
        byte[] envelope = base64(vector, "envelope");

        check(vector, () -> assertThat(EntrySeal.open(key, mentor, place, Envelope.parse(envelope)))
                .isEqualTo(base64(vector, "plaintext")));
    }

    @Test
    void theFirstEntryShowsWhatItIsBoundTo() {
        JsonNode vector = entries().findFirst().orElseThrow();
        SealedPlace place = new SealedPlace(id(vector, "relationship"), "goal", id(vector, "entry"), 258);
        OwnerId mentor = new OwnerId(id(vector, "mentor"));

        assertThat(AssociatedData.ofEntry(mentor, place, id(vector, "keyId")))
                .isEqualTo(hex(vector, "associatedData"))
                .hasSize(125);
    }

    @ParameterizedTest
    @MethodSource("slots")
    void aSlotOpensExactlyWhenItIsSaidTo(JsonNode vector) {
        KeySlot.Kind kind = KeySlot.Kind.valueOf(text(vector, "kind"));
        boolean isForPassword = kind == KeySlot.Kind.PASSWORD;
        Argon2id parameters = new Argon2id(
                vector.get("memoryKib").asInt(),
                vector.get("passes").asInt(),
                vector.get("lanes").asInt());
        KeySlot slot = new KeySlot(
                id(vector, "slotId"),
                new OwnerId(id(vector, "owner")),
                kind,
                id(vector, "mentorKeyId"),
                isForPassword ? parameters : null,
                hex(vector, "salt"),
                base64(vector, "wrapped"),
                false);

        check(vector, () -> assertThat(
                        open(slot, isForPassword, hex(vector, "secret")).bytes())
                .isEqualTo(hex(vector, "mentorKey")));
    }

    private static KeyMaterial open(KeySlot slot, boolean isForPassword, byte[] secret) {
        if (isForPassword) {
            Secret password = Secret.of(new String(secret, StandardCharsets.UTF_8));
            return slot.open(password, Argon2id::derive);
        }
        if (secret.length != 20) {
            throw new SealBrokenException();
        }
        return slot.open(RecoveryCode.ofBits(secret));
    }

    @ParameterizedTest
    @MethodSource("relationshipKeys")
    void aRelationshipKeyOpensExactlyWhenItIsSaidTo(JsonNode vector) {
        KeyWrap wrap = new KeyWrap(
                id(vector, "keyId"),
                id(vector, "mentorKeyId"),
                new OwnerId(id(vector, "owner")),
                id(vector, "relationship"),
                vector.get("generation").asInt(),
                base64(vector, "wrapped"));
        KeyMaterial mentorKey = new KeyMaterial(id(vector, "mentorKeyId"), hex(vector, "mentorKey"));

        check(vector, () -> assertThat(wrap.open(mentorKey).bytes()).isEqualTo(hex(vector, "key")));
    }

    @ParameterizedTest
    @MethodSource("recoveryCodes")
    void aRecoveryCodeIsReadExactlyWhenItIsSaidTo(JsonNode vector) {
        String typed = text(vector, "typed");
        if (isValid(vector)) {
            assertThat(RecoveryCode.parse(typed).bits()).isEqualTo(hex(vector, "bits"));
        } else {
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> RecoveryCode.parse(typed));
        }
    }

    @ParameterizedTest
    @MethodSource("handOvers")
    void aHandOverOpensExactlyWhenItIsSaidTo(JsonNode vector) {
        TakingKey taker = TakingKey.of(hex(vector, "takingSecret"));

        check(vector, () -> assertThat(HandOverSeal.open(
                        parties(vector),
                        taker,
                        hex(vector, "givingKey"),
                        base64(vector, "sealed"),
                        hex(vector, "parcel")))
                .isEqualTo(text(vector, "passphrase")));
    }

    @Test
    void theFirstHandOverShowsItsKeysItsCommitmentAndTheNumbersOfItsWords() {
        JsonNode vector = handOvers().findFirst().orElseThrow();
        GivingKey giver = GivingKey.of(hex(vector, "givingSecret"));
        TakingKey taker = TakingKey.of(hex(vector, "takingSecret"));

        assertThat(giver.publicKey()).isEqualTo(hex(vector, "givingKey"));
        assertThat(taker.publicKey()).isEqualTo(hex(vector, "takingKey"));
        assertThat(giver.commitment(parties(vector))).isEqualTo(hex(vector, "commitment"));
        assertThat(HandOverSeal.numbers(parties(vector), giver.publicKey(), taker.publicKey(), 7776))
                .containsExactly(Stream.of(text(vector, "numbers").split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    private static HandOverParties parties(JsonNode vector) {
        return new HandOverParties(
                id(vector, "handOver"), id(vector, "relationship"), id(vector, "giver"), id(vector, "taker"));
    }

    private static void check(JsonNode vector, Runnable opening) {
        if (isValid(vector)) {
            opening.run();
        } else {
            assertThatExceptionOfType(RuntimeException.class)
                    .as(text(vector, "reason"))
                    .isThrownBy(opening::run)
                    .isInstanceOfAny(SealBrokenException.class, VaultDamagedException.class);
        }
    }

    @Test
    void thereAreManyVectorsAndMostMustNotOpen() {
        List<JsonNode> all = Stream.of(entries(), slots(), relationshipKeys(), recoveryCodes(), handOvers())
                .flatMap(vectors -> vectors)
                .toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(150);
        assertThat(all.stream().filter(vector -> !isValid(vector)).count()).isGreaterThan(all.size() * 3L / 4);
    }

    @Test
    void whatIsPublishedIsWhatTheGeneratorMakes() throws IOException {
        var made = PublishedVectors.made();

        try (Stream<Path> published = Files.list(PublishedVectors.FOLDER)) {
            assertThat(published.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(made.keySet());
        }
        for (String file : made.keySet()) {
            assertThat(PublishedVectors.FOLDER.resolve(file)).hasContent(made.get(file));
        }
    }

    private static boolean isValid(JsonNode vector) {
        return text(vector, "result").equals("valid");
    }

    private static String text(JsonNode vector, String field) {
        return vector.get(field).asString();
    }

    private static UUID id(JsonNode vector, String field) {
        return UUID.fromString(text(vector, field));
    }

    private static byte[] hex(JsonNode vector, String field) {
        return HexFormat.of().parseHex(text(vector, field));
    }

    private static byte[] base64(JsonNode vector, String field) {
        return Base64.getDecoder().decode(text(vector, field));
    }
}
