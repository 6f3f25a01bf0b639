package org.cairn.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * Entry point for a fuzzer: whatever bytes it is given, the parser either refuses them as broken or gives back an
 * envelope that is written exactly so, and nothing opens but what was sealed. {@code ./mvnw -Pfuzz test-compile
 * exec:exec@fuzz} lets Jazzer look for bytes that break this.
 */
public final class EnvelopeFuzzTarget {

    private static final OwnerId MENTOR = new OwnerId(new UUID(1, 2));
    private static final SealedPlace PLACE = new SealedPlace(new UUID(3, 4), "note", new UUID(5, 6), 7);
    private static final KeyMaterial KEY = new KeyMaterial(new UUID(8, 9), new byte[32]);
    private static final byte[] TEXT = "fuzz".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SEALED = EntrySeal.seal(KEY, MENTOR, PLACE, TEXT);

    private EnvelopeFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        parse(input);
        unpad(input);
        openChanged(input);
        readCode(input);
    }

    private static void parse(byte[] input) {
        try {
            Envelope envelope = Envelope.parse(input);
            require(Arrays.equals(envelope.toBytes(), input), "An envelope is written as it was read.");
            require(Sealing.keyOf(input).equals(envelope.keyId()), "The key id is the one that was parsed.");
            EntrySeal.open(KEY, MENTOR, PLACE, envelope);
            require(Arrays.equals(input, SEALED), "Nothing opens but what was sealed.");
        } catch (SealBrokenException e) {
            // the only way to refuse
        }
    }

    private static void unpad(byte[] input) {
        try {
            byte[] text = Padding.unpad(input);
            require(Arrays.equals(Padding.pad(text), input), "A text has one padded form.");
        } catch (SealBrokenException e) {
            // the only way to refuse
        }
    }

    /** Takes the input for changes to a real envelope: pairs of a place (two bytes) and a mask. */
    private static void openChanged(byte[] input) {
        byte[] changed = SEALED.clone();
        ByteBuffer changes = ByteBuffer.wrap(input);
        while (changes.remaining() >= 3) {
            changed[(changes.getShort() & 0xffff) % changed.length] ^= changes.get();
        }
        try {
            EntrySeal.open(KEY, MENTOR, PLACE, Envelope.parse(changed));
            require(Arrays.equals(changed, SEALED), "Nothing opens but what was sealed.");
        } catch (SealBrokenException e) {
            require(!Arrays.equals(changed, SEALED), "What was sealed opens.");
        }
    }

    private static void readCode(byte[] input) {
        try {
            RecoveryCode code = RecoveryCode.parse(new String(input, StandardCharsets.UTF_8));
            require(RecoveryCode.parse(code.display()).equals(code), "A code that was read can be shown and read.");
        } catch (IllegalArgumentException e) {
            // the only way to refuse
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
