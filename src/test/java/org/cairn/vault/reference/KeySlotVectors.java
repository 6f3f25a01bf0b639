package org.cairn.vault.reference;

import static org.cairn.vault.reference.ReferenceFormat.envelope;
import static org.cairn.vault.reference.ReferenceFormat.fields;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Key slots: a password or a recovery code and the mentor key that it opens. */
final class KeySlotVectors extends Vectors {

    private final UUID id = id();
    private final UUID owner = id();
    private final UUID mentorKeyId = id();
    private final byte[] mentorKey = bytes(32);
    private final byte[] salt = bytes(16);
    private final byte[] code = bytes(20);
    private final byte[] derivedFromCode = hkdf(code, salt, "cairn/recovery-code/1");
    private final Map<String, Object> byCode = slot("RECOVERY", code, 0, 0, 0, derivedFromCode);
    private final Map<String, Object> byPassword = password("correct horse battery staple", 65536, 3, 1);

    KeySlotVectors() {
        super(
                "slot",
                "Key slots. secret: hex, the UTF-8 of the password as typed, or the 20 bytes of the code;"
                        + " wrapped: base64; the rest: hex.");
        opening();
        changed();
        derivedOtherwise();
        parameters();
    }

    private void opening() {
        valid("a password with the parameters of new slots", byPassword);
        valid("a password with stronger parameters", password("pässwörd 🪨", 131072, 4, 2));
        byte[] composed = argon2id("Café", 65536, 3, 1);
        valid(
                "a password that was typed with a combining accent",
                slot("PASSWORD", "Cafe\u0301".getBytes(StandardCharsets.UTF_8), 65536, 3, 1, composed));
        valid("a recovery code", byCode);
    }

    private void changed() {
        byte[] wrapped = wrapped("RECOVERY", 0, 0, 0, derivedFromCode);
        for (int bit : new int[] {0, 39, 47, 48, 175, 176, 367, 368, 623, 624, 751}) {
            refused("bit " + bit + " of the wrapped key is flipped", "wrapped", base64(flipped(wrapped, bit)));
        }
        for (int length : new int[] {0, 22, 46, 62, 93}) {
            refused(
                    "the wrapped key is cut after " + length + " bytes",
                    "wrapped",
                    base64(Arrays.copyOf(wrapped, length)));
        }
        refused("a byte is appended", "wrapped", base64(Arrays.copyOf(wrapped, 95)));
        refused("the slot has another id", "slotId", id());
        refused("the slot belongs to another mentor", "owner", id());
        refused("the mentor key has another id", "mentorKeyId", id());
        for (int bit : new int[] {0, 127}) {
            refused("bit " + bit + " of the salt is flipped", "salt", flipped(salt, bit));
            refused("bit " + bit + " of the code is flipped", "secret", flipped(code, bit));
        }
        refused("the salt is a byte short", "salt", Arrays.copyOf(salt, 15));
        refused("the salt is a byte long", "salt", Arrays.copyOf(salt, 17));
        refused("a slot for a code is said to be for a password", "kind", "PASSWORD");
    }

    private void refused(String reason, String field, Object value) {
        invalid(reason, with(byCode, field, value));
    }

    private void derivedOtherwise() {
        String info = "cairn/recovery-code/1";
        derivedAs("derived with another info", hkdf(code, salt, "cairn/recovery-code/2"));
        derivedAs("derived without an info", hkdf(code, salt, ""));
        derivedAs("derived without the salt", hkdf(code, new byte[0], info));
        derivedAs("the code itself is the key", Arrays.copyOf(code, 32));
        invalid(
                "the wrapped key has 31 bytes",
                with(byCode, "wrapped", base64(wrapped("RECOVERY", 0, 0, 0, derivedFromCode, bytes(31)))));
        invalid(
                "the wrapped key has 33 bytes",
                with(byCode, "wrapped", base64(wrapped("RECOVERY", 0, 0, 0, derivedFromCode, bytes(33)))));
        invalid(
                "bound as a slot for a password",
                with(byCode, "wrapped", base64(wrapped("PASSWORD", 0, 0, 0, derivedFromCode))));
        invalid(
                "bound to parameters that it does not have",
                with(byCode, "wrapped", base64(wrapped("RECOVERY", 65536, 3, 1, derivedFromCode))));
        invalid(
                "the passwords differ in case",
                with(byPassword, "secret", "Correct horse battery staple".getBytes(StandardCharsets.UTF_8)));
        invalid(
                "a space is typed after the password",
                with(byPassword, "secret", "correct horse battery staple ".getBytes(StandardCharsets.UTF_8)));
        invalid("a slot for a password is said to be for a code", with(byPassword, "kind", "RECOVERY"));
        invalid("more passes than it was made with", with(byPassword, "passes", 4));
        invalid("more lanes than it was made with", with(byPassword, "lanes", 2));
        invalid("more memory than it was made with", with(byPassword, "memoryKib", 65537));
    }

    private void derivedAs(String reason, byte[] derived) {
        invalid(reason, with(byCode, "wrapped", base64(wrapped("RECOVERY", 0, 0, 0, derived))));
    }

    /** Sealed rightly for parameters that nobody may accept: whoever derives first and asks later opens these. */
    private void parameters() {
        outOfBounds("less memory than 64 MiB", 65535, 3, 1);
        outOfBounds("next to no memory", 8, 1, 1);
        outOfBounds("fewer passes than 3", 65536, 2, 1);
        invalid("more memory than 256 MiB", with(byPassword, "memoryKib", 262145));
        invalid("more memory than any machine has", with(byPassword, "memoryKib", Integer.MAX_VALUE));
        invalid("a negative amount of memory", with(byPassword, "memoryKib", -65536));
        invalid("more passes than 10", with(byPassword, "passes", 11));
        invalid("no passes", with(byPassword, "passes", 0));
        invalid("more lanes than 4", with(byPassword, "lanes", 5));
        invalid("no lanes", with(byPassword, "lanes", 0));
    }

    private void outOfBounds(String reason, int memory, int passes, int lanes) {
        invalid(reason, password("correct horse battery staple", memory, passes, lanes));
    }

    private Map<String, Object> password(String password, int memory, int passes, int lanes) {
        byte[] secret = password.getBytes(StandardCharsets.UTF_8);
        return slot("PASSWORD", secret, memory, passes, lanes, argon2id(password, memory, passes, lanes));
    }

    private Map<String, Object> slot(String kind, byte[] secret, int memory, int passes, int lanes, byte[] derived) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind);
        fields.put("slotId", id);
        fields.put("owner", owner);
        fields.put("mentorKeyId", mentorKeyId);
        fields.put("memoryKib", memory);
        fields.put("passes", passes);
        fields.put("lanes", lanes);
        fields.put("salt", salt);
        fields.put("secret", secret);
        fields.put("wrapped", base64(wrapped(kind, memory, passes, lanes, derived)));
        fields.put("mentorKey", mentorKey);
        return fields;
    }

    private byte[] wrapped(String kind, int memory, int passes, int lanes, byte[] derived) {
        return wrapped(kind, memory, passes, lanes, derived, mentorKey);
    }

    private byte[] wrapped(String kind, long memory, long passes, long lanes, byte[] derived, byte[] what) {
        byte[] binding =
                fields("cairn/slot", (byte) 1, (byte) 1, owner, kind, id, mentorKeyId, memory, passes, lanes, salt);
        return envelope(1, 1, id, ReferenceXaes.seal(derived, bytes(24), what, binding));
    }

    private byte[] argon2id(String password, int memory, int passes, int lanes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[32];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), key);
        return key;
    }

    private static byte[] hkdf(byte[] input, byte[] salt, String info) {
        try {
            HKDFParameterSpec parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(input)
                    .addSalt(salt)
                    .thenExpand(info.getBytes(StandardCharsets.US_ASCII), 32);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
