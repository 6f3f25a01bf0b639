package org.cairn.workshops;

import java.util.Optional;
import java.util.UUID;
import org.cairn.vault.CarriedPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Something that a participant typed, sealed. One-liners name no seat, and nothing says when they were sent. */
@Table("workshop_words")
final class TypedWords {

    /** What it is, and so under whose key it lies. */
    enum Kind {
        /** Chosen by who answers, for this round; the room's key. */
        AREA,
        /** Private; the key of the seat. */
        JOTTING,
        /** A one-liner of the plenary; the room's key. */
        OPENED,
        RISKY,
        /** What the trainer says to all; the room's key, too, because it is read beside the rest. */
        TOLD
    }

    static final int LONGEST_AREA = 60;
    static final int LONGEST_JOTTING = 4_000;
    static final int LONGEST_LINE = 140;

    @Id
    private final UUID id;

    private final UUID workshop;
    private final @Nullable UUID seat;
    private final Kind kind;
    private final int round;
    private byte[] sealed;

    @Version
    private final int version;

    @PersistenceCreator
    TypedWords(UUID id, UUID workshop, @Nullable UUID seat, Kind kind, int round, byte[] sealed, int version) {
        this.id = id;
        this.workshop = workshop;
        this.seat = seat;
        this.kind = kind;
        this.round = round;
        this.sealed = sealed;
        this.version = version;
    }

    /** Without words yet: they are sealed for the place that this makes. */
    static TypedWords of(SeatTicket ticket, Kind kind, int round) {
        return new TypedWords(
                UUID.randomUUID(), ticket.workshop().value(), ticket.seat().value(), kind, round, new byte[0], 0);
    }

    static TypedWords nobodys(WorkshopId workshop, Kind kind) {
        return new TypedWords(UUID.randomUUID(), workshop.value(), null, kind, 0, new byte[0], 0);
    }

    CarriedPlace place() {
        return new CarriedPlace(workshop, seat == null ? workshop : seat, kind.name(), id);
    }

    void seal(byte[] envelope) {
        sealed = envelope;
    }

    byte[] sealed() {
        return sealed;
    }

    Kind kind() {
        return kind;
    }

    int round() {
        return round;
    }

    UUID id() {
        return id;
    }

    Optional<SeatId> seat() {
        return Optional.ofNullable(seat).map(SeatId::new);
    }
}
