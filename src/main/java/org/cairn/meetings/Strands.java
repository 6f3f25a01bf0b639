package org.cairn.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was written down in the same words. */
final class Strands {

    private static final Comparator<Strand> OFTEN_AND_LATELY = Comparator.comparingInt(Strand::meetings)
            .thenComparing(Strand::lastAt)
            .reversed();

    private final Map<String, List<Line>> lines = new LinkedHashMap<>();

    private record Line(String words, Strand.Heard heard) {}

    /** Words that say nothing are not heard. */
    void hear(String words, Strand.Heard heard) {
        if (!words.isBlank()) {
            lines.computeIfAbsent(SameWords.of(words), _ -> new ArrayList<>()).add(new Line(words.strip(), heard));
        }
    }

    /** Each once; what came up most often comes first, then what came up last. */
    List<Strand> all() {
        return lines.values().stream()
                .map(Strands::strand)
                .sorted(OFTEN_AND_LATELY)
                .toList();
    }

    private static Strand strand(List<Line> same) {
        same.sort(Comparator.comparing(line -> line.heard().metAt()));
        return new Strand(same.getLast().words(), same.stream().map(Line::heard).toList());
    }
}
