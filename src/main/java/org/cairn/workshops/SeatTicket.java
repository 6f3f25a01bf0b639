package org.cairn.workshops;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.cairn.vault.CarriedKey;

/**
 * What a participant's browser carries in its cookie: which seat it has, the seat's key and the room's key. Nobody can make
 * one up, because the seat knows the keys again; see decision 180.
 */
public record SeatTicket(WorkshopId workshop, SeatId seat, CarriedKey seatKey, CarriedKey roomKey) {

    private static final byte VERSION = 1;
    private static final int LENGTH = 1 + 16 + 16 + 2 * CarriedKey.BYTES;

    static SeatTicket fresh(WorkshopId workshop, CarriedKey roomKey) {
        return new SeatTicket(workshop, SeatId.random(), CarriedKey.random(), roomKey);
    }

    /** As it stands in a cookie. */
    public String toCookie() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH).put(VERSION);
        put(bytes, workshop.value());
        put(bytes, seat.value());
        bytes.put(seatKey.toBytes()).put(roomKey.toBytes());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty when this is not what a ticket looks like; whether it is one, its seat knows. */
    public static Optional<SeatTicket> parse(String cookie) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cookie));
            if (bytes.remaining() != LENGTH || bytes.get() != VERSION) {
                return Optional.empty();
            }
            return Optional.of(
                    new SeatTicket(new WorkshopId(uuid(bytes)), new SeatId(uuid(bytes)), key(bytes), key(bytes)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static CarriedKey key(ByteBuffer bytes) {
        byte[] key = new byte[CarriedKey.BYTES];
        bytes.get(key);
        return CarriedKey.of(key);
    }

    @Override
    public String toString() {
        return "SeatTicket[…]";
    }
}
