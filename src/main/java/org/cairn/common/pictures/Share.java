package org.cairn.common.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cairn.common.HolisticComponent;

/**
 * The part that one component has of a bar.
 *
 * @param from where it begins
 * @param width how long it is
 */
public record Share(HolisticComponent component, double from, double width) {

    /**
     * The parts of all components that came up, in their order; none when none did.
     *
     * @param counts how often each came up; one that is missing counts as 0
     * @param room how long the whole bar is
     * @param gap what lies between two parts
     */
    public static List<Share> of(Map<HolisticComponent, Integer> counts, double room, double gap) {
        long shown = counts.values().stream().filter(count -> count > 0).count();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        double whole = room - gap * Math.max(0, shown - 1);
        List<Share> shares = new ArrayList<>();
        double from = 0;
        for (HolisticComponent component : HolisticComponent.values()) {
            int count = counts.getOrDefault(component, 0);
            if (count > 0) {
                double width = whole * count / total;
                shares.add(new Share(component, from, width));
                from += width + gap;
            }
        }
        return shares;
    }
}
