package org.cairn.workshops;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.cairn.cycle.Cycles;
import org.cairn.people.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What trainers do. Every trainer of the house may run every workshop, so that somebody else, or another device, takes over
 * at once; whoever administers a Cairn may be its trainer. Nothing that pairs type comes this way.
 *
 * @see <a href="../../../../../../docs/decisions/0181-every-trainer-runs-every-workshop.md">decision 181</a>
 */
@Service
@Transactional
public class RunningWorkshops {

    private final Workshops workshops;
    private final Rooms rooms;
    private final RoomReading reading;
    private final Seating seating;
    private final Wishes wishes;
    private final SealedWords words;
    private final RoomKeys keys;
    private final Wiping wiping;
    private final OpenRooms open;
    private final Cycles cycles;
    private final CurrentPerson person;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RunningWorkshops(
            Workshops workshops,
            Rooms rooms,
            RoomReading reading,
            Seating seating,
            Wishes wishes,
            SealedWords words,
            RoomKeys keys,
            Wiping wiping,
            OpenRooms open,
            Cycles cycles,
            CurrentPerson person,
            Clock clock) {
        this.workshops = workshops;
        this.rooms = rooms;
        this.reading = reading;
        this.seating = seating;
        this.wishes = wishes;
        this.words = words;
        this.keys = keys;
        this.wiping = wiping;
        this.open = open;
        this.cycles = cycles;
        this.person = person;
        this.clock = clock;
    }

    /** The fifty latest of the house, the newest first. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMINISTRATOR')")
    public List<WorkshopSummary> all() {
        return workshops.findTop50ByOrderByOpenedAtDesc().stream()
                .map(WorkshopSummary::of)
                .toList();
    }

    /** Opens the lobby; from now on people can join with the code. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMINISTRATOR')")
    public WorkshopId open(WorkshopDraft draft) {
        JoinCode code = JoinCode.random(random);
        while (workshops.findByCode(code.value()).isPresent()) {
            code = JoinCode.random(random);
        }
        return workshops
                .save(Workshop.open(draft, cycles.current(), code, person.id(), clock.instant()))
                .id();
    }

    @PreAuthorize("hasAnyRole('TRAINER', 'ADMINISTRATOR')")
    public Board board(WorkshopId id) {
        return reading.read(id).orElseThrow(WorkshopNotFoundException::new).board(open.connected(id));
    }

    /**
     * Moves the clock of the room; {@link Move#END} wipes everything that was typed.
     *
     * @param seen the step that stood on the page
     * @throws CourseMovedOnException when the room is further by now
     */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMINISTRATOR')")
    public void move(WorkshopId id, Move move, int seen) {
        rooms.change(id, workshop -> {
            rooms.goOn(workshop, workshop.course().move(move, seen, clock.instant()));
            if (workshop.hasEnded()) {
                wiping.wipe(workshop);
            }
        });
    }

    /** Changes the plan while it runs; {@link IllegalArgumentException} when it leaves out what is on just now. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMINISTRATOR')")
    public void replan(WorkshopId id, Plan plan, int seen) {
        rooms.change(id, workshop -> rooms.goOn(workshop, workshop.course().replan(plan, seen, clock.instant())));
    }

    /** Forms the groups of the next round anew; nothing while people talk. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMINISTRATOR')")
    public void form(WorkshopId id) {
        rooms.change(id, workshop -> {
            int round = workshop.course().formable(clock.instant());
            if (round > 0) {
                seating.form(workshop, round);
            }
        });
    }

    /** Puts somebody into another group of this round, by its number on the board. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMINISTRATOR')")
    public void place(WorkshopId id, int round, SeatId seat, int group) {
        rooms.change(id, workshop -> seating.move(workshop, round, seat, group));
    }

    /** From the next forming on these two sit together, or apart; a later wish for the same two takes the place of this. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMINISTRATOR')")
    public void wish(WorkshopId id, SeatId one, SeatId other, boolean together) {
        Wish wish = Wish.of(id, one, other, together);
        rooms.change(id, _ -> {
            wishes.deleteAll(wishes.findByWorkshop(id.value()).stream()
                    .filter(earlier -> earlier.two().equals(wish.two()))
                    .toList());
            wishes.save(wish);
        });
    }

    /** Says one line to all, 140 characters at most, in place of the one before; nothing takes it away. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMINISTRATOR')")
    public void tell(WorkshopId id, String line) {
        String told = line.strip();
        if (told.length() > TypedWords.LONGEST_LINE) {
            throw new IllegalArgumentException("This is too long; 140 characters at most.");
        }
        rooms.change(id, _ -> {
            words.deleteAll(words.findByWorkshop(id.value()).stream()
                    .filter(earlier -> earlier.kind() == TypedWords.Kind.TOLD)
                    .toList());
            if (!told.isEmpty()) {
                TypedWords kept = TypedWords.nobodys(id, TypedWords.Kind.TOLD);
                kept.seal(keys.forNewcomer(id).seal(kept.place(), told.getBytes(StandardCharsets.UTF_8)));
                words.save(kept);
            }
        });
    }

    /** Shows the one-liners on the projector and on every phone. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMINISTRATOR')")
    public void release(WorkshopId id) {
        rooms.change(id, Workshop::release);
    }
}
