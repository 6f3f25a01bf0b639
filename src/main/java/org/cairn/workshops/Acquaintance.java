package org.cairn.workshops;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What matters when people are put together: how often two have sat in one group, who asked how often at the beginning, and
 * which two the trainer wants apart or together.
 */
final class Acquaintance<P> {

    private static final int UNWANTED = 10_000;

    private final Map<Set<P>, Integer> met = new HashMap<>();
    private final Map<P, Integer> opened = new HashMap<>();
    private final Set<Set<P>> apart;
    private final Set<Set<P>> together;

    /** @param apart and {@code together}: sets of two */
    Acquaintance(Set<Set<P>> apart, Set<Set<P>> together) {
        this.apart = Set.copyOf(apart);
        this.together = Set.copyOf(together);
    }

    /** These have sat together in one round, in this order. */
    void remember(List<P> group) {
        opened.merge(group.getFirst(), 1, Integer::sum);
        for (int one = 0; one < group.size(); one++) {
            for (int other = one + 1; other < group.size(); other++) {
                met.merge(Set.of(group.get(one), group.get(other)), 1, Integer::sum);
            }
        }
    }

    /** What speaks against putting these two together; nothing when zero. */
    int against(P one, P other) {
        Set<P> two = Set.of(one, other);
        if (together.contains(two)) {
            return 0;
        }
        return met.getOrDefault(two, 0) + (apart.contains(two) ? UNWANTED : 0);
    }

    /** What speaks against a group. */
    int against(List<P> group) {
        int sum = 0;
        for (int one = 0; one < group.size(); one++) {
            for (int other = one + 1; other < group.size(); other++) {
                sum += against(group.get(one), group.get(other));
            }
            sum += left(group, group.get(one));
        }
        return sum;
    }

    int timesOpened(P person) {
        return opened.getOrDefault(person, 0);
    }

    /** Those whom somebody should sit with and does not. */
    private int left(List<P> group, P person) {
        int missing = 0;
        for (Set<P> two : together) {
            if (two.contains(person) && !group.containsAll(two)) {
                missing += UNWANTED;
            }
        }
        return missing;
    }
}
