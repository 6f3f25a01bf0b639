package org.cairn.workshops;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything in one room at one moment, read once for all its screens. Names and words are readable as far as somebody has
 * brought their key. It is not for showing: each screen gets its {@link Table} or its {@link Board}.
 *
 * @param isUp the time of the phase is up and it waits for the trainer
 * @param shown the round whose groups are shown, 0 for none
 * @param told the trainer's latest line to all
 * @param areas what those who answer have chosen to talk about in that round
 */
public record Room(
        WorkshopId id,
        String title,
        Optional<JoinCode> code,
        Pack pack,
        Course course,
        boolean isUp,
        List<Person> people,
        int shown,
        List<Sitting> groups,
        Map<SeatId, String> areas,
        boolean released,
        List<Line> lines,
        Optional<String> told,
        Moment moment) {

    /** The version of the cycle that is practised, and its stages. */
    public record Pack(String id, String version, List<String> stages) {}

    /**
     * Somebody in the room.
     *
     * @param name empty while nobody has brought the key to it
     */
    public record Person(SeatId seat, Optional<String> name, boolean gone) {}

    /** A group of the round, in the order of its parts. */
    public record Sitting(int number, List<SeatId> members, QuestionPlace question, boolean stopped) {

        /** Without saying which question it is. */
        Sitting atItsStage() {
            return new Sitting(number, members, new QuestionPlace(question.stage(), 0, 0), stopped);
        }
    }

    /** An anonymous one-liner: what was risky, or what it opened. */
    public record Line(boolean risky, String words) {}

    /** What the trainer sees: who is where, at which stage, and nothing that was typed but names and what was released. */
    public Board board(Set<SeatId> connected) {
        return new Board(
                id,
                title,
                code,
                pack,
                course,
                isUp,
                people,
                shown,
                groups.stream().map(Sitting::atItsStage).toList(),
                connected,
                released,
                lines.size(),
                released ? lines : List.of(),
                told,
                moment);
    }

    /** What one participant sees; empty when they are not in this room. */
    public Optional<Table> table(SeatId seat) {
        Optional<Sitting> mine =
                groups.stream().filter(group -> group.members().contains(seat)).findFirst();
        List<Person> beside = mine.map(Sitting::members).orElse(List.of()).stream()
                .flatMap(
                        member -> people.stream().filter(person -> person.seat().equals(member)))
                .toList();
        return people.stream()
                .filter(person -> person.seat().equals(seat))
                .findFirst()
                .map(me -> new Table(
                        id,
                        title,
                        pack,
                        course,
                        isUp,
                        me,
                        shown,
                        mine,
                        beside,
                        mine.flatMap(group -> areaOf(group)),
                        people.stream()
                                .filter(person -> !person.gone())
                                .toList()
                                .size(),
                        released ? lines : List.of(),
                        told,
                        moment));
    }

    private Optional<String> areaOf(Sitting group) {
        int turn = course.phase()
                .map(Phase::turn)
                .filter(now -> now > 0)
                .orElse(course.plan().form().turns());
        return group.members().stream()
                .filter(member -> Casting.part(group.members(), member, turn) == Part.ANSWERS)
                .findFirst()
                .map(areas::get);
    }

    @Override
    public String toString() {
        return "Room[" + id + "]";
    }
}
