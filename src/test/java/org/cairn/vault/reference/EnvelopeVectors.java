package org.cairn.vault.reference;

import static org.cairn.vault.reference.ReferenceFormat.envelope;
import static org.cairn.vault.reference.ReferenceFormat.fields;
import static org.cairn.vault.reference.ReferenceFormat.join;
import static org.cairn.vault.reference.ReferenceFormat.padded;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Sealed entries: some that open, and many that must not. */
final class EnvelopeVectors extends Vectors {

    private static final String TEXT = "She doubts whether she should lead.";

    private final byte[] key = bytes(32);
    private final byte[] nonce = bytes(24);
    private final UUID keyId = id();
    private final UUID mentor = id();
    private final UUID relationship = id();
    private final UUID entry = id();
    private final long revision = 258;
    private final byte[] sealed = ReferenceXaes.seal(key, nonce, padded(text(TEXT)), binding());
    private final byte[] base = envelope(1, 1, keyId, sealed);

    EnvelopeVectors() {
        super("entry", "Sealed entries. key: hex; envelope and plaintext: base64; revision: decimal.");
        opening();
        cut();
        header();
        bits();
        lengthened();
        elsewhere();
        boundOtherwise();
        paddedOtherwise();
        otherAlgorithms();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] binding() {
        return fields("cairn/entry", (byte) 1, (byte) 1, mentor, relationship, "goal", entry, revision, keyId);
    }

    private Map<String, Object> at(byte[] envelope) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", key);
        fields.put("keyId", keyId);
        fields.put("mentor", mentor);
        fields.put("relationship", relationship);
        fields.put("entryType", "goal");
        fields.put("entry", entry);
        fields.put("revision", revision);
        fields.put("envelope", base64(envelope));
        return fields;
    }

    private void opening() {
        valid("an ordinary text", with(at(base), "plaintext", base64(text(TEXT)), "associatedData", binding()));
        opens("nothing at all", new byte[0]);
        opens("one byte", text("x"));
        opens("letters beyond ASCII", text("Für Ñandú — שלום, 🪨"));
        opens("a text that looks like padding", new byte[] {'a', (byte) 0x80, 0, 0});
        opens("only zeros", new byte[40]);
        opens("the longest text of the first step", new byte[1023]);
        opens("the shortest text of the second step", new byte[1024]);
        opens("the longest text of the eighth step", bytes(8191 - 1024));
        opens("the shortest text of the first wider step", bytes(8192));
        opensAt("the first revision", relationship, "goal", entry, 1);
        opensAt("the last revision", relationship, "goal", entry, Long.MAX_VALUE);
        opensAt("the longest type", relationship, "meeting.draft-".repeat(4) + "abcdefgh", entry, 2);
        opensAt("ids of zeros", new UUID(0, 0), "note", new UUID(0, 0), 3);
        opensAt("ids of ones", new UUID(-1, -1), "note", new UUID(-1, -1), 4);
    }

    private void opens(String comment, byte[] plaintext) {
        byte[] envelope = envelope(1, 1, keyId, ReferenceXaes.seal(key, bytes(24), padded(plaintext), binding()));
        valid(comment, with(at(envelope), "plaintext", base64(plaintext)));
    }

    private void opensAt(String comment, UUID of, String type, UUID id, long number) {
        byte[] binding = fields("cairn/entry", (byte) 1, (byte) 1, mentor, of, type, id, number, keyId);
        byte[] envelope = envelope(1, 1, keyId, ReferenceXaes.seal(key, bytes(24), padded(text(TEXT)), binding));
        Map<String, Object> place = with(at(envelope), "relationship", of, "entryType", type, "entry", id);
        valid(comment, with(place, "revision", number, "plaintext", base64(text(TEXT))));
    }

    private void refused(String reason, byte[] envelope) {
        invalid(reason, at(envelope));
    }

    private void cut() {
        for (int length : new int[] {0, 1, 4, 5, 6, 21, 22, 45, 46, 47, 61, 62, 63, 78, 543}) {
            refused("cut after " + length + " bytes", Arrays.copyOf(base, length));
        }
        for (int missing : new int[] {1, 8, 12, 16, 17, 1024}) {
            refused("the last " + missing + " bytes are missing", Arrays.copyOf(base, base.length - missing));
        }
        for (int missing : new int[] {1, 4, 6, 22}) {
            refused("the first " + missing + " bytes are missing", Arrays.copyOfRange(base, missing, base.length));
        }
    }

    private void header() {
        for (int i = 0; i < 4; i++) {
            refused("byte " + i + " of the magic is another", flipped(base, i * 8 + 7));
        }
        refused("the magic is missing its high bit", flipped(base, 0));
        refused("the magic is written backwards", join(new byte[] {'N', 'R', 'C', (byte) 0xC4}, tail(base, 4)));
        for (int number : new int[] {0, 2, 127, 128, 255}) {
            refused("format version " + number, envelope(number, 1, keyId, sealed));
            refused("suite " + number, envelope(1, number, keyId, sealed));
        }
        refused("version and suite of a later format", envelope(2, 2, keyId, sealed));
        refused("the first bit of the key id is flipped", flipped(base, 48));
        refused("the last bit of the key id is flipped", flipped(base, 175));
        refused("the key id is all zeros", envelope(1, 1, new UUID(0, 0), sealed));
        refused("the key id is missing", join(Arrays.copyOf(base, 6), sealed));
    }

    private void bits() {
        int nonceAt = 22 * 8;
        int textAt = nonceAt + 24 * 8;
        int tagAt = base.length * 8 - 128;
        for (int bit : new int[] {0, 95, 96, 191}) {
            refused("bit " + bit + " of the nonce is flipped", flipped(base, nonceAt + bit));
        }
        for (int bit : new int[] {0, 1, 127, 128, 1000, 8191}) {
            refused("bit " + bit + " of the ciphertext is flipped", flipped(base, textAt + bit));
        }
        for (int bit : new int[] {0, 1, 7, 8, 31, 32, 63, 64, 95, 96, 103, 120, 126, 127}) {
            refused("bit " + bit + " of the tag is flipped", flipped(base, tagAt + bit));
        }
        byte[] head = Arrays.copyOf(base, base.length - 16);
        refused("the tag is all zeros", join(head, new byte[16]));
        byte[] ones = new byte[16];
        Arrays.fill(ones, (byte) 0xff);
        refused("the tag is all ones", join(head, ones));
        refused("the nonce is all zeros", join(Arrays.copyOf(base, 22), new byte[24], tail(base, 46)));
        refused(
                "the ciphertext is all zeros",
                join(Arrays.copyOf(base, 46), new byte[1024], tail(base, base.length - 16)));
        byte[] swapped = base.clone();
        System.arraycopy(base, 46, swapped, 62, 16);
        System.arraycopy(base, 62, swapped, 46, 16);
        refused("the first two blocks are swapped", swapped);
    }

    private void lengthened() {
        refused("a zero is appended", join(base, (byte) 0));
        refused("the mark of the padding is appended", join(base, (byte) 0x80));
        refused("a step of zeros is appended", join(base, new byte[1024]));
        refused("the same envelope is appended", join(base, base));
        refused("a zero is put before it", join((byte) 0, base));
        refused(
                "a zero is put between ciphertext and tag",
                join(Arrays.copyOf(base, base.length - 16), (byte) 0, tail(base, base.length - 16)));
    }

    private void elsewhere() {
        Map<String, Object> here = at(base);
        for (int bit : new int[] {0, 64, 127}) {
            invalid("bit " + bit + " of the mentor is another", with(here, "mentor", flipped(mentor, bit)));
            invalid(
                    "bit " + bit + " of the relationship is another",
                    with(here, "relationship", flipped(relationship, bit)));
            invalid("bit " + bit + " of the entry is another", with(here, "entry", flipped(entry, bit)));
        }
        invalid("another relationship of the same mentor", with(here, "relationship", id()));
        invalid("another entry of the same relationship", with(here, "entry", id()));
        invalid("mentor and relationship are swapped", with(here, "mentor", relationship, "relationship", mentor));
        invalid("relationship and entry are swapped", with(here, "relationship", entry, "entry", relationship));
        for (String type : new String[] {"note", "goals", "goa", "goam", "goal.", "g"}) {
            invalid("the type is \"" + type + "\"", with(here, "entryType", type));
        }
        for (long number : new long[] {257, 259, 1, 2, 513, 258L << 8, 258L + (1L << 32), Long.MAX_VALUE}) {
            invalid("the revision is " + number, with(here, "revision", number));
        }
        invalid("the first bit of the key is another", with(here, "key", flipped(key, 0)));
        invalid("the last bit of the key is another", with(here, "key", flipped(key, 255)));
        invalid("the key is all zeros", with(here, "key", new byte[32]));
        invalid("the key has another id", with(here, "keyId", id()));
    }

    private void bound(String reason, byte[] binding) {
        refused(reason, envelope(1, 1, keyId, ReferenceXaes.seal(key, bytes(24), padded(text(TEXT)), binding)));
    }

    private void boundOtherwise() {
        String purpose = "cairn/entry";
        byte one = 1;
        bound("bound to nothing", new byte[0]);
        bound(
                "bound as a key slot",
                fields("cairn/slot", one, one, mentor, relationship, "goal", entry, revision, keyId));
        bound("bound without the purpose", fields(one, one, mentor, relationship, "goal", entry, revision, keyId));
        bound("bound without the version", fields(purpose, one, mentor, relationship, "goal", entry, revision, keyId));
        bound(
                "bound to version 2",
                fields(purpose, (byte) 2, one, mentor, relationship, "goal", entry, revision, keyId));
        bound("bound to suite 2", fields(purpose, one, (byte) 2, mentor, relationship, "goal", entry, revision, keyId));
        bound("bound without the mentor", fields(purpose, one, one, relationship, "goal", entry, revision, keyId));
        bound("bound without the key id", fields(purpose, one, one, mentor, relationship, "goal", entry, revision));
        bound(
                "bound to a revision of four bytes",
                fields(purpose, one, one, mentor, relationship, "goal", entry, 258, keyId));
        bound(
                "bound to ids written as text",
                fields(
                        purpose,
                        one,
                        one,
                        mentor.toString(),
                        relationship.toString(),
                        "goal",
                        entry.toString(),
                        revision,
                        keyId.toString()));
        bound(
                "bound to fields without their lengths",
                join(purpose, one, one, mentor, relationship, "goal", entry, revision, keyId));
        bound(
                "bound to the fields in another order",
                fields(purpose, one, one, relationship, mentor, "goal", entry, revision, keyId));
        bound("bound to one field more", join(binding(), fields("")));
    }

    private void paddedAs(String reason, byte[] padded) {
        refused(reason, envelope(1, 1, keyId, ReferenceXaes.seal(key, bytes(24), padded, binding())));
    }

    private void paddedOtherwise() {
        byte[] right = padded(text(TEXT));
        int mark = text(TEXT).length;
        paddedAs("no padding at all", text(TEXT));
        paddedAs("nothing inside, not even padding", new byte[0]);
        paddedAs("only the mark", new byte[] {(byte) 0x80});
        paddedAs("only zeros inside: the mark is missing", new byte[1024]);
        byte[] other = right.clone();
        other[mark] = (byte) 0x81;
        paddedAs("the mark is 0x81", other);
        other = right.clone();
        other[mark] = 0x40;
        paddedAs("the mark is 0x40", other);
        other = right.clone();
        other[1023] = 1;
        paddedAs("the last byte after the mark is not zero", other);
        byte[] full = new byte[1024];
        Arrays.fill(full, (byte) 'a');
        paddedAs("a full step without a mark", full);
        for (int length : new int[] {mark + 1, 256, 1023, 1025, 1536}) {
            paddedAs("padded to " + length + " bytes, which is no step", Arrays.copyOf(right, length));
        }
        for (int length : new int[] {2048, 3072}) {
            paddedAs("padded to " + length + " bytes, a later step than needed", Arrays.copyOf(right, length));
        }
        paddedAs("padded to 9216 bytes, between two wider steps", Arrays.copyOf(join(bytes(8500), (byte) 0x80), 9216));
        byte[] counted = Arrays.copyOf(text(TEXT), 48);
        Arrays.fill(counted, mark, 48, (byte) (48 - mark));
        paddedAs("padded as PKCS #7 does", counted);
    }

    private void otherAlgorithms() {
        byte[] padded = padded(text(TEXT));
        refused(
                "sealed with plain AES-256-GCM and the last twelve bytes of the nonce",
                envelope(1, 1, keyId, join(nonce, PlainGcm.seal(key, tail(nonce, 12), padded, binding()))));
        refused(
                "sealed with plain AES-256-GCM and the whole nonce",
                envelope(1, 1, keyId, join(nonce, PlainGcm.seal(key, nonce, padded, binding()))));
        byte[] turned = join(tail(nonce, 12), Arrays.copyOf(nonce, 12));
        byte[] withTurned = ReferenceXaes.seal(key, turned, padded, binding());
        refused("the halves of the nonce are swapped", envelope(1, 1, keyId, join(nonce, tail(withTurned, 24))));
        refused(
                "a wrapped key instead of an entry",
                envelope(1, 1, keyId, ReferenceXaes.seal(key, bytes(24), bytes(32), binding())));
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }
}
