package org.cairn.workshops;

import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Two whom a trainer wants to sit together in every round, or in none. */
@Table("workshop_wish")
final class Wish {

    @Id
    private final UUID id;

    private final UUID workshop;
    private final UUID one;
    private final UUID other;
    private final boolean together;

    @Version
    private final int version;

    @PersistenceCreator
    Wish(UUID id, UUID workshop, UUID one, UUID other, boolean together, int version) {
        this.id = id;
        this.workshop = workshop;
        this.one = one;
        this.other = other;
        this.together = together;
        this.version = version;
    }

    static Wish of(WorkshopId workshop, SeatId one, SeatId other, boolean together) {
        return new Wish(UUID.randomUUID(), workshop.value(), one.value(), other.value(), together, 0);
    }

    Set<SeatId> two() {
        return Set.of(new SeatId(one), new SeatId(other));
    }

    boolean isTogether() {
        return together;
    }
}
