package org.cairn.workshops;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a room as it is now, once for all who look at it. */
@Component
class RoomReading {

    private final Workshops workshops;
    private final Seats seats;
    private final Groups groups;
    private final SealedWords words;
    private final RoomKeys keys;
    private final Clock clock;

    RoomReading(Workshops workshops, Seats seats, Groups groups, SealedWords words, RoomKeys keys, Clock clock) {
        this.workshops = workshops;
        this.seats = seats;
        this.groups = groups;
        this.words = words;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Room> read(WorkshopId id) {
        return workshops.findById(id.value()).map(this::room);
    }

    private Room room(Workshop workshop) {
        WorkshopId id = workshop.id();
        Instant now = clock.instant();
        Course course = workshop.course().settled(now);
        List<Room.Person> people = seats.findByWorkshopOrderBySeatedAtAscIdAsc(id.value()).stream()
                .map(seat -> new Room.Person(seat.id(), keys.open(id, seat.placeOfName(), seat.name()), seat.isGone()))
                .toList();
        List<Group> all = groups.findByWorkshopOrderByRoundAscPlaceAsc(id.value());
        int shown = shown(course, now, all);
        List<TypedWords> typed = words.findByWorkshop(id.value());
        return new Room(
                id,
                workshop.title(),
                workshop.code(),
                new Room.Pack(workshop.cycleId(), workshop.cycleVersion(), workshop.stages()),
                course,
                course.isUp(now),
                people,
                shown,
                all.stream()
                        .filter(group -> group.round() == shown)
                        .map(RoomReading::sitting)
                        .toList(),
                areas(id, typed, shown),
                workshop.isReleased(),
                lines(id, typed),
                told(id, typed),
                new Moment(workshop.revision(), course.step()));
    }

    /** While people talk, their round; before that the one whose groups are formed. */
    private static int shown(Course course, Instant now, List<Group> all) {
        Optional<Phase> phase = course.phase();
        if (phase.filter(Phase::isPractice).isPresent() && !course.isUp(now)) {
            return course.round();
        }
        boolean over = course.state() == Course.State.ENDED
                || phase.map(Phase::kind).filter(Phase.Kind.PLENARY::equals).isPresent();
        return over ? 0 : all.stream().mapToInt(Group::round).max().orElse(0);
    }

    private static Room.Sitting sitting(Group group) {
        return new Room.Sitting(group.place(), group.members(), group.question(), group.isStopped());
    }

    private Map<SeatId, String> areas(WorkshopId id, List<TypedWords> typed, int round) {
        Map<SeatId, String> areas = new HashMap<>();
        typed.stream()
                .filter(words -> words.kind() == TypedWords.Kind.AREA && words.round() == round)
                .forEach(words -> keys.open(id, words.place(), words.sealed())
                        .ifPresent(text -> words.seat().ifPresent(seat -> areas.put(seat, text))));
        return areas;
    }

    private Optional<String> told(WorkshopId id, List<TypedWords> typed) {
        return typed.stream()
                .filter(words -> words.kind() == TypedWords.Kind.TOLD)
                .findFirst()
                .flatMap(words -> keys.open(id, words.place(), words.sealed()));
    }

    /** In the order of their random ids, so that nobody can tell who sent which by when it came. */
    private List<Room.Line> lines(WorkshopId id, List<TypedWords> typed) {
        return typed.stream()
                .filter(words -> words.kind() == TypedWords.Kind.OPENED || words.kind() == TypedWords.Kind.RISKY)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .flatMap(words -> keys.open(id, words.place(), words.sealed()).stream()
                        .map(text -> new Room.Line(words.kind() == TypedWords.Kind.RISKY, text)))
                .toList();
    }
}
