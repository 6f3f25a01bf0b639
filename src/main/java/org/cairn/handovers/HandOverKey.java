package org.cairn.handovers;

import java.util.Base64;
import java.util.UUID;
import org.cairn.journal.EntryType;

/**
 * The secret half of one side's key for one hand-over, sealed in that side's own journal until the hand-over is over, with
 * what that side goes by once it has seen it, whatever the database says later.
 *
 * @param secret 32 bytes as base64
 * @param theirs as base64: what the giver promised, on the side that takes; the taker's public key, on the side that gives,
 *     once it was seen there, and empty before
 * @param compared whether the four words have stood on this side's screen
 */
record HandOverKey(UUID handOver, String secret, String theirs, boolean compared) {

    static final EntryType<HandOverKey> TYPE = EntryType.of("hand-over-key", HandOverKey.class);

    static HandOverKey giving(HandOverId handOver, byte[] secret) {
        return new HandOverKey(handOver.value(), text(secret), "", false);
    }

    static HandOverKey taking(HandOverId handOver, byte[] secret, byte[] promised) {
        return new HandOverKey(handOver.value(), text(secret), text(promised), false);
    }

    /** From now on this is the other's key. It is never another one. */
    HandOverKey seen(byte[] takingKey) {
        return theirs.isEmpty() ? new HandOverKey(handOver, secret, text(takingKey), compared) : this;
    }

    HandOverKey withCompared() {
        return compared ? this : new HandOverKey(handOver, secret, theirs, true);
    }

    byte[] secretBytes() {
        return Base64.getDecoder().decode(secret);
    }

    byte[] theirBytes() {
        return Base64.getDecoder().decode(theirs);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "HandOverKey[" + handOver + "]";
    }
}
