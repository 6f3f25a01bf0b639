package org.cairn.cycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * How the time of a meeting is shared among the stages: whole minutes, at least one each, {@code length} together.
 *
 * <p>For 60, 90 and 120 minutes the pack says it. Any other length is shared in the proportions of the nearest of
 * these (of the shorter one, half-way between two).
 *
 * @param length minutes of the meeting, {@value #SHORTEST} to {@value #LONGEST}
 * @param minutes by id of the stage, in the order of the cycle
 */
public record Pace(int length, SequencedMap<String, Integer> minutes) {

    public static final int SHORTEST = 20;
    public static final int LONGEST = 240;

    /** The lengths whose minutes a pack itself gives. */
    public static final List<Integer> PLANNED_LENGTHS = List.of(60, 90, 120);

    public Pace {
        minutes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(minutes));
    }

    public int minutesFor(String stageId) {
        Integer planned = minutes.get(stageId);
        if (planned == null) {
            throw new IllegalArgumentException("No stage is called " + stageId + ".");
        }
        return planned;
    }

    /** Minutes from the beginning of the meeting to the planned beginning of this stage. */
    public int startOf(String stageId) {
        int start = 0;
        for (Map.Entry<String, Integer> stage : minutes.entrySet()) {
            if (stage.getKey().equals(stageId)) {
                return start;
            }
            start += stage.getValue();
        }
        throw new IllegalArgumentException("No stage is called " + stageId + ".");
    }

    static Pace of(List<Stage> stages, int length) {
        int nearest = nearestPlannedLength(length);
        List<Integer> shares = share(
                length,
                stages.stream().map(stage -> stage.minutes().get(nearest)).toList());
        SequencedMap<String, Integer> minutes = new LinkedHashMap<>();
        for (int i = 0; i < stages.size(); i++) {
            minutes.put(stages.get(i).id(), shares.get(i));
        }
        return new Pace(length, minutes);
    }

    private static int nearestPlannedLength(int length) {
        if (length < SHORTEST || length > LONGEST) {
            throw new IllegalArgumentException(
                    "A meeting lasts from " + SHORTEST + " to " + LONGEST + " minutes, not " + length + ".");
        }
        return PLANNED_LENGTHS.stream()
                .min(Comparator.comparingInt(planned -> Math.abs(planned - length)))
                .orElseThrow();
    }

    /** Shares {@code total} in the proportions of {@code weights}: whole parts, none below one, largest remainder first. */
    static List<Integer> share(int total, List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        List<Integer> parts = new ArrayList<>(weights.stream()
                .map(weight -> Math.max(1, total * weight / sum))
                .toList());
        // how far a part is below its exact share, times the sum of the weights: whole numbers, so nothing is rounded
        Comparator<Integer> byLack = Comparator.comparingInt(i -> total * weights.get(i) - parts.get(i) * sum);
        for (int left = total - sum(parts); left > 0; left--) {
            int poorest = firstMax(weights.size(), byLack);
            parts.set(poorest, parts.get(poorest) + 1);
        }
        for (int over = sum(parts) - total; over > 0; over--) {
            int richest = IntStream.range(0, parts.size())
                    .filter(i -> parts.get(i) > 1)
                    .boxed()
                    .min(byLack)
                    .orElseThrow(() -> new IllegalArgumentException("There is less than a minute for each stage."));
            parts.set(richest, parts.get(richest) - 1);
        }
        return List.copyOf(parts);
    }

    private static int firstMax(int size, Comparator<Integer> order) {
        // the first of equals, as min() keeps it and max() does not
        return IntStream.range(0, size).boxed().min(order.reversed()).orElseThrow();
    }

    private static int sum(List<Integer> parts) {
        return parts.stream().mapToInt(Integer::intValue).sum();
    }
}
