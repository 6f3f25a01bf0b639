package org.cairn.workshops;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Looks at tickets: whose seat it is, and whether it is theirs. A good one brings the room's key along. */
@Component
class Admission {

    private final Seats seats;
    private final RoomKeys keys;
    private final ApplicationEventPublisher events;

    Admission(Seats seats, RoomKeys keys, ApplicationEventPublisher events) {
        this.seats = seats;
        this.keys = keys;
        this.events = events;
    }

    Seat admit(SeatTicket ticket) {
        return find(ticket).orElseThrow(NotSeatedException::new);
    }

    Optional<Seat> find(SeatTicket ticket) {
        Optional<Seat> seat = seats.findById(ticket.seat().value()).filter(one -> one.admits(ticket));
        if (seat.isPresent() && keys.bring(ticket.workshop(), ticket.roomKey())) {
            events.publishEvent(new RoomChanged(ticket.workshop()));
        }
        return seat;
    }
}
