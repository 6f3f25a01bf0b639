package org.cairn.workshops;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cairn.vault.CarriedKey;
import org.cairn.vault.CarriedPlace;
import org.cairn.vault.Sealing;
import org.springframework.stereotype.Component;

/**
 * The keys of rooms, in memory, as far as participants have brought them. After a restart there are none until somebody
 * comes back; whoever joins before that begins another, so that a room may have several, and each sealed thing names its own.
 */
@Component
class RoomKeys {

    private final Map<WorkshopId, Map<UUID, CarriedKey>> rooms = new ConcurrentHashMap<>();

    /** A key that somebody in the room carries, or else a new one. */
    CarriedKey forNewcomer(WorkshopId room) {
        return keys(room).values().stream().findFirst().orElseGet(() -> {
            CarriedKey fresh = CarriedKey.random();
            bring(room, fresh);
            return fresh;
        });
    }

    /** Somebody came with this key, and their seat knows it. True when it was not here before. */
    boolean bring(WorkshopId room, CarriedKey key) {
        return keys(room).putIfAbsent(key.id(), key) == null;
    }

    /** The words, when somebody who carries their key has come; {@link org.cairn.vault.SealBrokenException} when altered. */
    Optional<String> open(WorkshopId room, CarriedPlace place, byte[] envelope) {
        return Optional.ofNullable(keys(room).get(Sealing.keyOf(envelope)))
                .map(key -> new String(key.open(place, envelope), StandardCharsets.UTF_8));
    }

    /** The workshop is over, and nobody needs them any more. */
    void forget(WorkshopId room) {
        Optional.ofNullable(rooms.remove(room)).ifPresent(keys -> keys.clear());
    }

    private Map<UUID, CarriedKey> keys(WorkshopId room) {
        return rooms.computeIfAbsent(room, _ -> new ConcurrentHashMap<>());
    }
}
