package org.cairn.vault;

import java.util.UUID;

/**
 * Which hand-over, from whom to whom. It is bound to everything that the two sides make for it.
 *
 * @param handOver its id
 * @param relationship what is handed over
 * @param giver the mentor who hands over
 * @param taker the mentor who takes over
 */
public record HandOverParties(UUID handOver, UUID relationship, UUID giver, UUID taker) {

    byte[] bound(String purpose, byte[]... more) {
        AssociatedData data = AssociatedData.of(purpose)
                .id(handOver)
                .id(relationship)
                .id(giver)
                .id(taker);
        for (byte[] field : more) {
            data.bytes(field);
        }
        return data.toBytes();
    }
}
