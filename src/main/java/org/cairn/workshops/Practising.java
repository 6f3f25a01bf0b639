package org.cairn.workshops;

import java.nio.charset.StandardCharsets;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.vault.CarriedKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What participants do in a round and in the plenary. The ticket is the proof; {@link NotSeatedException} without it. */
@Service
@Transactional
public class Practising {

    private final Rooms rooms;
    private final Admission admission;
    private final Seats seats;
    private final Groups groups;
    private final SealedWords words;
    private final Cycles cycles;

    Practising(Rooms rooms, Admission admission, Seats seats, Groups groups, SealedWords words, Cycles cycles) {
        this.rooms = rooms;
        this.admission = admission;
        this.seats = seats;
        this.groups = groups;
        this.words = words;
        this.cycles = cycles;
    }

    /** What this seat wants to talk about in this round, 60 characters at most; the whole group sees it. */
    @PreAuthorize("permitAll()")
    public void chooseArea(SeatTicket ticket, int round, String area) {
        String chosen = atMost(TypedWords.LONGEST_AREA, area);
        admission.admit(ticket);
        rooms.change(ticket.workshop(), _ -> keep(ticket, TypedWords.Kind.AREA, round, ticket.roomKey(), chosen));
    }

    /** Lays another question between the two; every page of the group turns to it. */
    @PreAuthorize("permitAll()")
    public void ask(SeatTicket ticket, int round, QuestionPlace question) {
        inGroup(ticket, round, (workshop, group) -> {
            CyclePack pack =
                    cycles.find(workshop.cycleId(), workshop.cycleVersion()).orElseGet(cycles::current);
            int questions = pack.stage(question.stage()).questions().size();
            if (!workshop.stages().contains(question.stage())
                    || question.number() < 0
                    || question.number() >= questions) {
                throw new IllegalArgumentException("There is no such question in this workshop.");
            }
            group.ask(question);
        });
    }

    /** Stops the group, for no reason that anybody asks for; the trainer sees that they stopped. */
    @PreAuthorize("permitAll()")
    public void stop(SeatTicket ticket, int round) {
        inGroup(ticket, round, (_, group) -> group.stop());
    }

    @PreAuthorize("permitAll()")
    public void goOn(SeatTicket ticket, int round) {
        inGroup(ticket, round, (_, group) -> group.goOn());
    }

    /** The jottings of this seat in this round; empty when there are none. */
    @PreAuthorize("permitAll()")
    public String jotting(SeatTicket ticket, int round) {
        Seat seat = admission.admit(ticket);
        return words.findBySeatAndKindAndRound(seat.id().value(), TypedWords.Kind.JOTTING, round)
                .map(kept -> new String(ticket.seatKey().open(kept.place(), kept.sealed()), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** Keeps them under the seat's own key; nobody else can read them, not even in the same room. */
    @PreAuthorize("permitAll()")
    public void jot(SeatTicket ticket, int round, String text) {
        String kept = atMost(TypedWords.LONGEST_JOTTING, text);
        admission.admit(ticket);
        rooms.changeQuietly(
                ticket.workshop(), _ -> keep(ticket, TypedWords.Kind.JOTTING, round, ticket.seatKey(), kept));
    }

    /**
     * Sends an anonymous one-liner; nothing tells from whom it came.
     *
     * @param risky what felt risky, or else what it opened
     * @throws TooManyLinesException when there were six from this seat
     */
    @PreAuthorize("permitAll()")
    public void say(SeatTicket ticket, boolean risky, String line) {
        String said = atMost(TypedWords.LONGEST_LINE, line.strip());
        if (said.isEmpty()) {
            throw new IllegalArgumentException("A one-liner has words.");
        }
        Seat seat = admission.admit(ticket);
        if (!seat.countLine()) {
            throw new TooManyLinesException();
        }
        rooms.change(ticket.workshop(), workshop -> {
            seats.save(seat);
            TypedWords anonymous =
                    TypedWords.nobodys(workshop.id(), risky ? TypedWords.Kind.RISKY : TypedWords.Kind.OPENED);
            seal(anonymous, ticket.roomKey(), said);
        });
    }

    private void keep(SeatTicket ticket, TypedWords.Kind kind, int round, CarriedKey key, String text) {
        TypedWords kept = words.findBySeatAndKindAndRound(ticket.seat().value(), kind, round)
                .orElseGet(() -> TypedWords.of(ticket, kind, round));
        seal(kept, key, text);
    }

    private void seal(TypedWords kept, CarriedKey key, String text) {
        kept.seal(key.seal(kept.place(), text.getBytes(StandardCharsets.UTF_8)));
        words.save(kept);
    }

    private void inGroup(SeatTicket ticket, int round, GroupChange change) {
        admission.admit(ticket);
        rooms.change(ticket.workshop(), workshop -> {
            groups.findByWorkshopOrderByRoundAscPlaceAsc(workshop.id().value()).stream()
                    .filter(group -> group.round() == round && group.members().contains(ticket.seat()))
                    .findFirst()
                    .ifPresent(group -> {
                        change.accept(workshop, group);
                        groups.save(group);
                    });
        });
    }

    private static String atMost(int longest, String text) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("This is too long; " + longest + " characters at most.");
        }
        return text;
    }

    /** What happens to the group of a seat. */
    private interface GroupChange {
        void accept(Workshop workshop, Group group);
    }
}
