package org.cairn.workshops;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.cairn.people.guessing.Door;
import org.cairn.people.guessing.Guessing;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How participants come in, come back and leave, without an account: a code opens the door of its room and nothing else, a
 * ticket is for one seat.
 */
@Service
@Transactional
public class TakingSeats {

    /** As many as one room holds. */
    static final int MOST_SEATS = 120;

    private final Workshops workshops;
    private final Seats seats;
    private final Rooms rooms;
    private final RoomReading reading;
    private final Seating seating;
    private final Admission admission;
    private final RoomKeys keys;
    private final Guessing guessing;
    private final Clock clock;

    TakingSeats(
            Workshops workshops,
            Seats seats,
            Rooms rooms,
            RoomReading reading,
            Seating seating,
            Admission admission,
            RoomKeys keys,
            Guessing guessing,
            Clock clock) {
        this.workshops = workshops;
        this.seats = seats;
        this.rooms = rooms;
        this.reading = reading;
        this.seating = seating;
        this.admission = admission;
        this.keys = keys;
        this.guessing = guessing;
        this.clock = clock;
    }

    /** Which room a code opens; {@link WrongGuessException} when none. Guessing is slowed. */
    @PreAuthorize("permitAll()")
    public WorkshopId find(String typed, NetworkAddress address) {
        return guessing.attempt(Door.WORKSHOP, typed, address, () -> JoinCode.typed(typed)
                .flatMap(code -> workshops.findByCode(code.value()))
                .map(Workshop::id)
                .orElseThrow(WrongGuessException::new));
    }

    /** Takes a seat in the room that the code opens; whoever comes late is put into a group. */
    @PreAuthorize("permitAll()")
    public SeatTicket join(String typed, NetworkAddress address, FirstName name) {
        WorkshopId room = find(typed, address);
        if (seats.findByWorkshopOrderBySeatedAtAscIdAsc(room.value()).size() >= MOST_SEATS) {
            throw new RoomFullException();
        }
        SeatTicket ticket = SeatTicket.fresh(room, keys.forNewcomer(room));
        rooms.change(room, workshop -> {
            seats.save(Seat.take(ticket, name, clock.instant()));
            seating.adjust(workshop);
        });
        return ticket;
    }

    /** The place of whoever comes back with a ticket; empty when the workshop is over. Whoever had left is there again. */
    @PreAuthorize("permitAll()")
    public Optional<Table> back(SeatTicket ticket) {
        Optional<Seat> seat = admission.find(ticket);
        if (seat.filter(Seat::isGone).isPresent()) {
            rooms.change(ticket.workshop(), workshop -> {
                seat.get().comeBack();
                seats.save(seat.get());
                seating.adjust(workshop);
            });
        }
        return seat.flatMap(one -> reading.read(one.workshop()).flatMap(room -> room.table(one.id())));
    }

    /** Leaves the room; the group is put right. */
    @PreAuthorize("permitAll()")
    public void leave(SeatTicket ticket) {
        Seat seat = admission.admit(ticket);
        rooms.change(ticket.workshop(), workshop -> {
            seat.go();
            seats.save(seat);
            seating.adjust(workshop);
        });
    }

    /** What the projector shows, to whoever has the code. */
    @PreAuthorize("permitAll()")
    public Board projector(String typed, NetworkAddress address) {
        return reading.read(find(typed, address))
                .orElseThrow(WorkshopNotFoundException::new)
                .board(Set.of());
    }
}
