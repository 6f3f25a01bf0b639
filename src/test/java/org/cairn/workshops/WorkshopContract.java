package org.cairn.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cairn.people.Role;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.testing.Mentor;
import org.cairn.vault.Keyrings;
import org.cairn.vault.SealBrokenException;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A workshop as trainers and participants run it, on either database. */
abstract class WorkshopContract {

    private static final NetworkAddress HERE = new NetworkAddress("workshop-" + UUID.randomUUID());
    private static final String CANARY = "a heron on the far bank";

    @Autowired
    RunningWorkshops running;

    @Autowired
    TakingSeats seats;

    @Autowired
    Practising practising;

    @Autowired
    RoomKeys keys;

    @Autowired
    RoomReading reading;

    @Autowired
    Wiping wiping;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private WorkshopId room;
    private String code;

    @BeforeEach
    void aTrainerOpensARoom() {
        Mentor.signedIn(vaults, keyrings).workAs(Role.TRAINER);
        room = running.open(
                new WorkshopDraft("Introductory workshop", Plan.usual(Form.PAIRS), List.of("present-self", "blocks")));
        code = running.board(room).code().orElseThrow().value();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void threePeopleGoThroughARoundToTheWipe() {
        SeatTicket ann = join("Ann");
        SeatTicket ben = join("Ben");
        SeatTicket cleo = join("Cleo");
        move(Move.NEXT);
        running.form(room);
        assertThat(running.board(room).groups())
                .singleElement()
                .matches(group -> group.members().size() == 3);
        move(Move.NEXT);

        assertThat(table(ann).part()).contains(Part.ASKS);
        assertThat(table(ben).part()).contains(Part.ANSWERS);
        assertThat(table(cleo).part()).contains(Part.OBSERVES);
        practising.chooseArea(ben, 1, "work and home");
        practising.ask(ann, 1, new QuestionPlace("blocks", 2, 1));
        assertThat(table(ann).area()).contains("work and home");
        assertThat(table(ben).sitting().orElseThrow().question()).isEqualTo(new QuestionPlace("blocks", 2, 1));

        practising.stop(cleo, 1);
        assertThat(running.board(room).groups()).allMatch(Room.Sitting::stopped);
        practising.goOn(cleo, 1);
        move(Move.FINISH);
        assertThat(table(ben).part()).contains(Part.ASKS);
        move(Move.END);

        assertThat(seats.back(ann)).isEmpty();
        assertThat(running.all().stream().filter(one -> one.id().equals(room)))
                .singleElement()
                .matches(one -> one.over() && one.attended() == 3 && one.code().isEmpty());
        assertThat(rows()).containsOnly(0);
    }

    @Test
    void nothingTypedStandsInAnyColumnAndOnlyTheKeysOfParticipantsOpenIt() {
        SeatTicket ann = join("Heronymus");
        practising.jot(ann, 1, CANARY);
        practising.chooseArea(ann, 1, CANARY);
        practising.say(ann, true, CANARY);

        for (String table : List.of("workshop", "workshop_seat", "workshop_group", "workshop_words")) {
            String everything = jdbc.sql("select * from " + table).query().listOfRows().stream()
                    .map(row -> row.values().stream()
                            .map(WorkshopContract::readable)
                            .toList()
                            .toString())
                    .toList()
                    .toString();
            assertThat(everything).doesNotContain(CANARY).doesNotContain("Heronymus");
        }
        keys.forget(room);
        assertThat(reading.read(room).orElseThrow().people())
                .allMatch(person -> person.name().isEmpty());
        assertThat(reading.read(room).orElseThrow().lines()).isEmpty();
        assertThat(seats.back(ann).orElseThrow().me().name()).contains("Heronymus");
        assertThat(practising.jotting(ann, 1)).isEqualTo(CANARY);
        assertThat(reading.read(room).orElseThrow().lines()).containsExactly(new Room.Line(true, CANARY));
    }

    @Test
    void aTicketIsForOneSeatAndCannotBeMadeUp() {
        SeatTicket ann = join("Ann");
        SeatTicket ben = join("Ben");
        practising.jot(ann, 1, "mine");

        SeatTicket swapped = new SeatTicket(room, ann.seat(), ben.seatKey(), ben.roomKey());
        SeatTicket foreignRoomKey =
                new SeatTicket(room, ann.seat(), ann.seatKey(), org.cairn.vault.CarriedKey.random());
        for (SeatTicket forged : List.of(swapped, foreignRoomKey)) {
            assertThat(seats.back(forged)).isEmpty();
            assertThatExceptionOfType(NotSeatedException.class).isThrownBy(() -> practising.jotting(forged, 1));
        }
        assertThat(SeatTicket.parse(ann.toCookie()).flatMap(seats::back)).isPresent();
        assertThat(SeatTicket.parse("nonsense")).isEmpty();
        jdbc.sql("update workshop_words set seat = ? where workshop = ?")
                .params(ben.seat().value(), room.value())
                .update();
        assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> practising.jotting(ben, 1));
    }

    @Test
    void aWrongCodeOpensNothingAndAfterTheEndNoneDoes() {
        assertThat(seats.find(code.toLowerCase().replace("E", "e"), HERE)).isEqualTo(room);
        assertThatExceptionOfType(WrongGuessException.class).isThrownBy(() -> seats.find("NOPE00", HERE));
        move(Move.END);
        assertThatExceptionOfType(WrongGuessException.class).isThrownBy(() -> seats.find(code, HERE));
    }

    @Test
    void whoeverComesLateOrLeavesInTheMiddleIsPlaced() {
        SeatTicket ann = join("Ann");
        SeatTicket ben = join("Ben");
        move(Move.NEXT);
        move(Move.NEXT);
        SeatTicket cleo = join("Cleo");
        SeatTicket dan = join("Dan");
        assertThat(sizes()).containsExactly(2, 2);

        seats.leave(ben);
        assertThat(sizes()).containsExactly(3);
        assertThat(table(ann).others()).extracting(Room.Person::seat).contains(cleo.seat(), dan.seat());
        seats.back(ben);
        assertThat(sizes()).containsExactly(2, 2);
    }

    @Test
    void ofTwoTrainersWhoPressAtTheSameMomentOneIsHeard() throws Exception {
        int seen = running.board(room).course().step();
        var context = SecurityContextHolder.getContext();
        List<Future<Boolean>> presses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int press = 0; press < 4; press++) {
                presses.add(threads.submit(() -> {
                    SecurityContextHolder.setContext(context);
                    try {
                        running.move(room, Move.NEXT, seen);
                        return true;
                    } catch (CourseMovedOnException late) {
                        return false;
                    }
                }));
            }
        }
        int heard = 0;
        for (Future<Boolean> press : presses) {
            heard += press.get() ? 1 : 0;
        }
        assertThat(heard).isEqualTo(1);
        assertThat(running.board(room).course().step()).isEqualTo(seen + 1);
    }

    @Test
    void theTimeThatIsLeftStandsInTheDatabase() {
        join("Ann");
        move(Move.NEXT);
        Duration left = reading.read(room).orElseThrow().course().remaining(clock.instant());

        assertThat(left).isBetween(Duration.ofMinutes(10).minusSeconds(20), Duration.ofMinutes(10));
        assertThat(jdbc.sql("select deadline from workshop where id = ?")
                        .param(room.value())
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(reading.read(room).orElseThrow().course().deadline());
    }

    @Test
    void aDayLaterEverythingIsWipedEvenWhenNobodyEndedIt() {
        SeatTicket ann = join("Ann");
        practising.jot(ann, 1, CANARY);

        wiping.wipeWhatIsOld(clock.instant().plus(Duration.ofHours(23)));
        assertThat(practising.jotting(ann, 1)).isEqualTo(CANARY);
        wiping.wipeWhatIsOld(clock.instant().plus(Duration.ofHours(25)));

        assertThat(rows()).containsOnly(0);
        assertThat(seats.back(ann)).isEmpty();
    }

    @Test
    void nobodySendsMoreThanSixLines() {
        SeatTicket ann = join("Ann");
        for (int line = 1; line <= 6; line++) {
            practising.say(ann, false, "line " + line);
        }

        assertThatExceptionOfType(TooManyLinesException.class).isThrownBy(() -> practising.say(ann, false, "line 7"));
        assertThat(running.board(room).lines()).isEmpty();
        running.release(room);
        assertThat(running.board(room).lines()).hasSize(6);
    }

    @Test
    void aLineToAllIsReadByAllAndSealedLikeTheRest() {
        SeatTicket ann = join("Ann");
        running.tell(room, CANARY);
        running.tell(room, "Two more minutes");

        assertThat(table(ann).told()).contains("Two more minutes");
        assertThat(reading.read(room).orElseThrow().lines()).isEmpty();
        running.tell(room, " ");
        assertThat(table(ann).told()).isEmpty();
    }

    private SeatTicket join(String name) {
        return seats.join(code, HERE, new FirstName(name));
    }

    private Table table(SeatTicket ticket) {
        return seats.back(ticket).orElseThrow();
    }

    private void move(Move move) {
        running.move(room, move, running.board(room).course().step());
    }

    private List<Integer> sizes() {
        return running.board(room).groups().stream()
                .map(group -> group.members().size())
                .toList();
    }

    private List<Integer> rows() {
        return java.util.stream.Stream.of("workshop_seat", "workshop_group", "workshop_wish", "workshop_words")
                .map(table -> jdbc.sql("select count(*) from " + table + " where workshop = ?")
                        .param(room.value())
                        .query(Integer.class)
                        .single())
                .toList();
    }

    private static String readable(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}
