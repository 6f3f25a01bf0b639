package org.cairn.workshops;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts people into pairs or triads. Every number works: an odd one gives one triad among pairs, and among triads what is
 * left over sits in pairs. It looks for the arrangement against which least speaks, and stops at the first against which
 * nothing does.
 */
final class Grouping<P> {

    /** So many groups are tried before the best so far has to do: far more than a room of thirty needs. */
    private static final int PATIENCE = 30_000;

    private final Acquaintance<P> known;
    private int tried;
    private int least = Integer.MAX_VALUE;
    private List<List<P>> best = List.of();

    private Grouping(Acquaintance<P> known) {
        this.known = known;
    }

    /** Everybody in exactly one group; who asks first is whoever has done so least often. */
    static <P> List<List<P>> of(List<P> people, Form form, Acquaintance<P> known) {
        Grouping<P> search = new Grouping<>(known);
        search.fill(new ArrayList<>(people), sizes(people.size(), form), new ArrayList<>(), 0);
        return search.best.stream().map(search::ordered).toList();
    }

    /**
     * The groups with somebody more in them: with whoever sits alone, else in the pair that knows them least, else with the
     * observer of a triad.
     */
    static <P> List<List<P>> with(List<List<P>> groups, P latecomer, Acquaintance<P> known) {
        List<List<P>> changed = new ArrayList<>(groups);
        changed.stream()
                .filter(group -> group.size() < Form.TRIADS.size())
                .min(Comparator.<List<P>>comparingInt(List::size)
                        .thenComparingInt(group -> known.against(joined(group, latecomer))))
                .ifPresentOrElse(
                        group -> changed.set(changed.indexOf(group), joined(group, latecomer)),
                        () -> besideAnObserver(changed, latecomer));
        return List.copyOf(changed);
    }

    private static <P> void besideAnObserver(List<List<P>> triads, P latecomer) {
        if (triads.isEmpty()) {
            triads.add(List.of(latecomer));
            return;
        }
        List<P> triad = triads.removeLast();
        triads.add(triad.subList(0, 2));
        triads.add(List.of(triad.getLast(), latecomer));
    }

    /** The groups without somebody; whoever is left alone joins another group where there is room. */
    static <P> List<List<P>> without(List<List<P>> groups, P leaver, Acquaintance<P> known) {
        List<List<P>> rest = groups.stream()
                .map(group -> group.stream().filter(one -> !one.equals(leaver)).toList())
                .filter(group -> !group.isEmpty())
                .toList();
        List<List<P>> settled = rest;
        for (List<P> group : rest) {
            if (group.size() == 1 && settled.size() > 1) {
                settled =
                        with(settled.stream().filter(one -> !one.equals(group)).toList(), group.getFirst(), known);
            }
        }
        return settled;
    }

    /** How large the groups are, the larger first. */
    private static List<Integer> sizes(int people, Form form) {
        int triads = form == Form.PAIRS ? people % 2 : (people - 2 * ((3 - people % 3) % 3)) / 3;
        if (people < 3) {
            return people == 0 ? List.of() : List.of(people);
        }
        List<Integer> sizes = new ArrayList<>();
        for (int left = people; left > 0; left -= sizes.getLast()) {
            sizes.add(sizes.size() < triads ? 3 : 2);
        }
        return sizes;
    }

    private void fill(List<P> people, List<Integer> sizes, List<List<P>> groups, int cost) {
        if (people.isEmpty()) {
            least = cost;
            best = List.copyOf(groups);
            return;
        }
        P first = people.stream()
                .max(Comparator.comparingInt(one -> strictness(one, people)))
                .orElseThrow();
        for (int size : sizes.stream().distinct().toList()) {
            for (List<P> group : candidates(first, people, size)) {
                int sum = cost + known.against(group);
                if (least == 0 || ++tried > PATIENCE && !best.isEmpty()) {
                    return;
                }
                if (sum < least) {
                    List<P> others = new ArrayList<>(people);
                    others.removeAll(group);
                    List<Integer> open = new ArrayList<>(sizes);
                    open.remove((Integer) size);
                    groups.add(group);
                    fill(others, open, groups, sum);
                    groups.removeLast();
                }
            }
        }
    }

    /** Whoever has fewest left to meet chooses first. */
    private int strictness(P person, List<P> people) {
        return people.stream()
                .filter(other -> !other.equals(person))
                .mapToInt(other -> known.against(person, other) > 0 ? 1 : 0)
                .sum();
    }

    private List<List<P>> candidates(P first, List<P> people, int size) {
        List<P> others = people.stream().filter(one -> !one.equals(first)).toList();
        List<List<P>> found = new ArrayList<>();
        if (size == 1) {
            found.add(List.of(first));
        }
        for (int one = 0; one < others.size() && size > 1; one++) {
            if (size == 2) {
                found.add(List.of(first, others.get(one)));
            }
            for (int other = one + 1; other < others.size() && size == 3; other++) {
                found.add(List.of(first, others.get(one), others.get(other)));
            }
        }
        found.sort(Comparator.comparingInt(known::against));
        return found;
    }

    private List<P> ordered(List<P> group) {
        return group.stream()
                .sorted(Comparator.comparingInt(known::timesOpened))
                .toList();
    }

    private static <P> List<P> joined(List<P> group, P person) {
        List<P> more = new ArrayList<>(group);
        more.add(person);
        return List.copyOf(more);
    }
}
