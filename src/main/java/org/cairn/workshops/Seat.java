package org.cairn.workshops;

import java.time.Instant;
import java.util.UUID;
import org.cairn.vault.CarriedKey;
import org.cairn.vault.CarriedPlace;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One participant's place in a room. Their first name is sealed under the room's key, which this row only names. */
@Table("workshop_seat")
final class Seat {

    /** So many one-liners somebody may send. */
    static final int MOST_LINES = 6;

    @Id
    private final UUID id;

    private final UUID workshop;
    private final byte[] proof;
    private final UUID roomKey;
    private final byte[] name;
    private final Instant seatedAt;
    private boolean gone;
    private int lines;

    @Version
    private final int version;

    @PersistenceCreator
    Seat(
            UUID id,
            UUID workshop,
            byte[] proof,
            UUID roomKey,
            byte[] name,
            Instant seatedAt,
            boolean gone,
            int lines,
            int version) {
        this.id = id;
        this.workshop = workshop;
        this.proof = proof;
        this.roomKey = roomKey;
        this.name = name;
        this.seatedAt = seatedAt;
        this.gone = gone;
        this.lines = lines;
        this.version = version;
    }

    /** The seat of whoever holds the ticket. */
    static Seat take(SeatTicket ticket, FirstName firstName, Instant now) {
        UUID workshop = ticket.workshop().value();
        UUID id = ticket.seat().value();
        byte[] sealed = ticket.roomKey().seal(placeOfName(workshop, id), firstName.toBytes());
        return new Seat(id, workshop, ticket.seatKey().proof(), ticket.roomKey().id(), sealed, now, false, 0, 0);
    }

    static CarriedPlace placeOfName(UUID workshop, UUID seat) {
        return new CarriedPlace(workshop, seat, "name", seat);
    }

    /** Whether this ticket is for this seat, with the keys it was given. */
    boolean admits(SeatTicket ticket) {
        CarriedKey room = ticket.roomKey();
        return ticket.workshop().value().equals(workshop)
                && ticket.seat().value().equals(id)
                && ticket.seatKey().proves(proof)
                && room.id().equals(roomKey);
    }

    SeatId id() {
        return new SeatId(id);
    }

    WorkshopId workshop() {
        return new WorkshopId(workshop);
    }

    byte[] name() {
        return name;
    }

    CarriedPlace placeOfName() {
        return placeOfName(workshop, id);
    }

    Instant seatedAt() {
        return seatedAt;
    }

    boolean isGone() {
        return gone;
    }

    void go() {
        gone = true;
    }

    void comeBack() {
        gone = false;
    }

    int linesLeft() {
        return MOST_LINES - lines;
    }

    /** Counts one more one-liner, whose words name nobody; false when there have been enough. */
    boolean countLine() {
        if (linesLeft() <= 0) {
            return false;
        }
        lines++;
        return true;
    }
}
