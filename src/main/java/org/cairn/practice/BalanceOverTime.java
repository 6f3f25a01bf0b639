package org.cairn.practice;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cairn.common.HolisticComponent;
import org.cairn.meetings.Balance;

/**
 * How the three components came up over all relationships. Information, never a score.
 *
 * @param years what came up in the meetings of each year, the earliest first; a year without anything is not there
 * @param all everything, goals included, which belong to no single meeting
 */
public record BalanceOverTime(
        SortedMap<Integer, Map<HolisticComponent, Integer>> years, Map<HolisticComponent, Integer> all) {

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Gathers it, relationship by relationship. */
    static final class Gathering {

        private final SortedMap<Integer, Balance> years = new TreeMap<>();
        private final Balance all = new Balance();

        void add(int year, Balance balance) {
            if (!balance.isEmpty()) {
                years.computeIfAbsent(year, _ -> new Balance()).with(balance);
                all.with(balance);
            }
        }

        void add(Balance balance) {
            all.with(balance);
        }

        BalanceOverTime gathered() {
            SortedMap<Integer, Map<HolisticComponent, Integer>> counts = new TreeMap<>();
            years.forEach((year, balance) -> counts.put(year, balance.counts()));
            return new BalanceOverTime(counts, all.counts());
        }
    }
}
