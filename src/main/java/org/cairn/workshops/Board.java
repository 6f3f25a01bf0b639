package org.cairn.workshops;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a trainer sees of a room: who sits where, who is connected, at which stage each group is. No content.
 *
 * @param connected the seats that have an open page
 * @param lines the one-liners, after they were released
 */
public record Board(
        WorkshopId id,
        String title,
        Optional<JoinCode> code,
        Room.Pack pack,
        Course course,
        boolean isUp,
        List<Room.Person> people,
        int shown,
        List<Room.Sitting> groups,
        Set<SeatId> connected,
        boolean released,
        int linesSent,
        List<Room.Line> lines,
        Optional<String> told,
        Moment moment) {

    /** Whether this shows the same; when it was read does not matter. */
    public boolean shows(Board other) {
        return moment.equals(other.moment) ? equals(other) : at(other.moment).equals(other);
    }

    /** Those who have not left. */
    public List<Room.Person> present() {
        return people.stream().filter(person -> !person.gone()).toList();
    }

    public Optional<Room.Person> person(SeatId seat) {
        return people.stream().filter(one -> one.seat().equals(seat)).findFirst();
    }

    private Board at(Moment when) {
        return new Board(
                id, title, code, pack, course, isUp, people, shown, groups, connected, released, linesSent, lines, told,
                when);
    }

    @Override
    public String toString() {
        return "Board[" + id + "]";
    }
}
