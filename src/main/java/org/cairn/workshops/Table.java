package org.cairn.workshops;

import java.util.List;
import java.util.Optional;

/**
 * What one participant sees: their group, their part and what lies between them.
 *
 * @param sitting their group; empty while there is none
 * @param beside the people of the group in the order of their parts, oneself among them
 * @param area what whoever answers wants to talk about, once it is chosen
 * @param present how many are in the room
 * @param lines the one-liners, after they were released
 */
public record Table(
        WorkshopId id,
        String title,
        Room.Pack pack,
        Course course,
        boolean isUp,
        Room.Person me,
        int round,
        Optional<Room.Sitting> sitting,
        List<Room.Person> beside,
        Optional<String> area,
        int present,
        List<Room.Line> lines,
        Optional<String> told,
        Moment moment) {

    /** Whether this shows the same; when it was read does not matter. */
    public boolean shows(Table other) {
        return moment.equals(other.moment) ? equals(other) : at(other.moment).equals(other);
    }

    /** The turn that is on; after the last talk of a round, and before the first, the parts of that talk. */
    public int turn() {
        return course.phase()
                .filter(phase -> phase.round() == round)
                .map(phase ->
                        phase.turn() > 0 ? phase.turn() : course.plan().form().turns())
                .orElse(1);
    }

    public Optional<Part> part() {
        return sitting.map(group -> Casting.part(group.members(), me.seat(), turn()));
    }

    public Part partOf(Room.Person person) {
        return sitting.map(group -> Casting.part(group.members(), person.seat(), turn()))
                .orElse(Part.ALONE);
    }

    /** The others of the group. */
    public List<Room.Person> others() {
        return beside.stream()
                .filter(person -> !person.seat().equals(me.seat()))
                .toList();
    }

    /** The round that is shown is the one that is on; otherwise people are only looking for each other. */
    public boolean isPractising() {
        return course.phase()
                        .filter(Phase::isPractice)
                        .filter(phase -> phase.round() == round)
                        .isPresent()
                && sitting.isPresent();
    }

    private Table at(Moment when) {
        return new Table(id, title, pack, course, isUp, me, round, sitting, beside, area, present, lines, told, when);
    }

    @Override
    public String toString() {
        return "Table[" + id + "]";
    }
}
