package org.cairn.handovers;

import java.util.Base64;
import java.util.UUID;
import org.cairn.journal.EntryType;

/**
 * The secret half of one side's key for one hand-over, sealed in that side's own journal until the hand-over is done.
 *
 * @param secret 32 bytes as base64
 * @param commitment what the other side promised when this side showed its key, as base64; empty on the side that gives
 */
record HandOverKey(UUID handOver, String secret, String commitment) {

    static final EntryType<HandOverKey> TYPE = EntryType.of("hand-over-key", HandOverKey.class);

    static HandOverKey of(HandOverId handOver, byte[] secret, byte[] commitment) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new HandOverKey(handOver.value(), base64.encodeToString(secret), base64.encodeToString(commitment));
    }

    byte[] secretBytes() {
        return Base64.getDecoder().decode(secret);
    }

    byte[] commitmentBytes() {
        return Base64.getDecoder().decode(commitment);
    }

    @Override
    public String toString() {
        return "HandOverKey[" + handOver + "]";
    }
}
