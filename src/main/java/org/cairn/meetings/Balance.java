package org.cairn.meetings;

import java.util.EnumMap;
import java.util.Map;
import org.cairn.common.HolisticComponent;
import org.jspecify.annotations.Nullable;

/**
 * How often each of the three components came up: in a question, a block, a goal, or something caught in passing.
 * Information, never a score.
 */
public final class Balance {

    private final Map<HolisticComponent, Integer> counts = new EnumMap<>(HolisticComponent.class);

    /** What has no component yet does not count. */
    public Balance count(@Nullable HolisticComponent component) {
        if (component != null) {
            counts.merge(component, 1, Integer::sum);
        }
        return this;
    }

    /** Each question that was asked counts once. */
    public Balance asked(Progress progress) {
        progress.asked().forEach(question -> count(question.component()));
        return this;
    }

    /** Adds another one to this. */
    public Balance with(Balance other) {
        other.counts.forEach((component, times) -> counts.merge(component, times, Integer::sum));
        return this;
    }

    public Map<HolisticComponent, Integer> counts() {
        return Map.copyOf(counts);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
