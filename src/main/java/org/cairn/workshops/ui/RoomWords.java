package org.cairn.workshops.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Question;
import org.cairn.workshops.Board;
import org.cairn.workshops.Course;
import org.cairn.workshops.Form;
import org.cairn.workshops.Phase;
import org.cairn.workshops.Plan;
import org.cairn.workshops.QuestionPlace;
import org.cairn.workshops.Room;

/** What things of a room are called on its pages. */
final class RoomWords {

    private RoomWords() {}

    /** Such as "Round 2 of 3, second half". */
    static String phase(Component page, Course course) {
        if (course.state() == Course.State.LOBBY || course.state() == Course.State.ENDED) {
            return page.getTranslation("workshops.state." + course.state());
        }
        return course.phase().map(phase -> phase(page, course.plan(), phase)).orElse("");
    }

    static String phase(Component page, Plan plan, Phase phase) {
        String half = plan.form() == Form.PAIRS && phase.kind() == Phase.Kind.TALK ? "." + phase.turn() : "";
        return page.getTranslation("workshops.phase." + phase.kind() + half, phase.round(), plan.rounds());
    }

    /** Such as "3 rounds of 7 + 7 minutes in pairs, 67 minutes in all". */
    static String plan(Component page, Plan plan) {
        return page.getTranslation(
                "workshops.plan." + plan.form(),
                plan.rounds(),
                plan.talk(),
                plan.feedback(),
                plan.total().toMinutes());
    }

    static String name(Component page, Room.Person person) {
        return person.name().orElseGet(() -> page.getTranslation("workshops.name.unknown"));
    }

    static CyclePack pack(Cycles cycles, Room.Pack pack) {
        return cycles.find(pack.id(), pack.version()).orElseGet(cycles::current);
    }

    static Question question(CyclePack pack, QuestionPlace place) {
        return pack.stage(place.stage()).questions().get(place.number());
    }

    /** Such as "29 people · 13 pairs, 1 triad". */
    static String company(Component page, Board board) {
        int people = board.present().size();
        long triads = board.groups().stream()
                .filter(group -> group.members().size() == 3)
                .count();
        long pairs = board.groups().size() - triads;
        return Stream.of(
                        Optional.of(page.getTranslation("workshops.people", people)),
                        pairs > 0
                                ? Optional.of(page.getTranslation("workshops.pairs", pairs))
                                : Optional.<String>empty(),
                        triads > 0
                                ? Optional.of(page.getTranslation("workshops.triads", triads))
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
