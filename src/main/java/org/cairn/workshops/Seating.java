package org.cairn.workshops;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives everybody in the room a group, for whoever has the workshop's row locked. */
@Component
class Seating {

    private final Seats seats;
    private final Groups groups;
    private final Wishes wishes;

    Seating(Seats seats, Groups groups, Wishes wishes) {
        this.seats = seats;
        this.groups = groups;
        this.wishes = wishes;
    }

    /** Forms the groups of a round from whoever is there, whatever they were before. */
    void form(Workshop workshop, int round) {
        arrange(
                workshop,
                round,
                Grouping.of(present(workshop), workshop.course().plan().form(), known(workshop, round)));
    }

    /** Leaves the groups of a round as they are, as far as possible, and forms them if there are none. */
    void complete(Workshop workshop, int round) {
        List<List<SeatId>> now = sitting(workshop, round);
        List<SeatId> present = present(workshop);
        if (now.isEmpty()) {
            form(workshop, round);
            return;
        }
        Acquaintance<SeatId> known = known(workshop, round);
        for (SeatId seat : now.stream().flatMap(List::stream).toList()) {
            if (!present.contains(seat)) {
                now = Grouping.without(now, seat, known);
            }
        }
        for (SeatId seat : present) {
            if (now.stream().noneMatch(group -> group.contains(seat))) {
                now = Grouping.with(now, seat, known);
            }
        }
        arrange(workshop, round, now);
    }

    /** Somebody came or went: the groups that are in use or about to be are put right. */
    void adjust(Workshop workshop) {
        groups.findByWorkshopOrderByRoundAscPlaceAsc(workshop.id().value()).stream()
                .mapToInt(Group::round)
                .filter(round -> round >= workshop.course().round())
                .distinct()
                .forEach(round -> complete(workshop, round));
    }

    /** Puts somebody into another group of the round; a group that is left empty goes. */
    void move(Workshop workshop, int round, SeatId seat, int place) {
        List<List<SeatId>> now = new ArrayList<>();
        for (List<SeatId> group : sitting(workshop, round)) {
            List<SeatId> changed = new ArrayList<>(group);
            changed.remove(seat);
            if (now.size() == place) {
                changed.add(seat);
            }
            now.add(changed);
        }
        arrange(workshop, round, now.stream().filter(group -> !group.isEmpty()).toList());
    }

    private List<SeatId> present(Workshop workshop) {
        return seats.findByWorkshopOrderBySeatedAtAscIdAsc(workshop.id().value()).stream()
                .filter(seat -> !seat.isGone())
                .map(Seat::id)
                .toList();
    }

    private List<List<SeatId>> sitting(Workshop workshop, int round) {
        return groups.findByWorkshopOrderByRoundAscPlaceAsc(workshop.id().value()).stream()
                .filter(group -> group.round() == round)
                .map(Group::members)
                .toList();
    }

    private Acquaintance<SeatId> known(Workshop workshop, int round) {
        List<Wish> all = wishes.findByWorkshop(workshop.id().value());
        Acquaintance<SeatId> known = new Acquaintance<>(two(all, false), two(all, true));
        groups.findByWorkshopOrderByRoundAscPlaceAsc(workshop.id().value()).stream()
                .filter(group -> group.round() < round)
                .forEach(group -> known.remember(group.members()));
        return known;
    }

    private static Set<Set<SeatId>> two(List<Wish> wishes, boolean together) {
        return wishes.stream()
                .filter(wish -> wish.isTogether() == together)
                .map(Wish::two)
                .collect(Collectors.toSet());
    }

    /** A group that keeps somebody keeps its question. */
    private void arrange(Workshop workshop, int round, List<List<SeatId>> people) {
        List<Group> before = new ArrayList<>(
                groups.findByWorkshopOrderByRoundAscPlaceAsc(workshop.id().value()).stream()
                        .filter(group -> group.round() == round)
                        .toList());
        for (int place = 0; place < people.size(); place++) {
            Set<SeatId> members = new HashSet<>(people.get(place));
            Optional<Group> same = before.stream()
                    .filter(group -> group.members().stream().anyMatch(members::contains))
                    .findFirst();
            same.ifPresent(before::remove);
            Group group = same.orElseGet(
                    () -> Group.of(workshop.id(), round, workshop.stages().getFirst()));
            group.seat(people.get(place), place);
            groups.save(group);
        }
        groups.deleteAll(before);
    }
}
