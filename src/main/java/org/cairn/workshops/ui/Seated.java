package org.cairn.workshops.ui;

import java.time.Clock;
import org.cairn.cycle.Cycles;
import org.cairn.workshops.Practising;
import org.cairn.workshops.SeatTicket;

/** What the scenes of one participant work with. */
record Seated(SeatTicket ticket, Practising practising, Cycles cycles, Clock clock) {

    @Override
    public String toString() {
        return "Seated[…]";
    }
}
