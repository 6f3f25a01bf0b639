package org.cairn.endings.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** What kinds of things there were, in words: "12 notes", "3 goals". Types that go together are counted together. */
final class KindWords {

    private enum Kind {
        AGREEMENT("agreement"),
        NOTE("note", "between-note", "remark"),
        REFLECTION("reflection"),
        GOAL("goal", "possible-goal"),
        GOAL_REVIEW("goal-review"),
        BLOCK("block", "block-review"),
        THREAD("strength", "theme", "theme-round", "theme-sides"),
        CLOSING("closing"),
        LOOK("look"),
        ENDING("ending", "prolongation"),
        NAME("relationship-name"),
        OTHER;

        private final Set<String> types;

        Kind(String... types) {
            this.types = Set.of(types);
        }

        private static Kind of(String type) {
            return Arrays.stream(values())
                    .filter(kind -> kind.types.contains(type))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    private KindWords() {}

    static List<String> of(SortedMap<String, Integer> entries) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        entries.forEach((type, count) -> counts.merge(Kind.of(type), count, Integer::sum));
        return counts.entrySet().stream()
                .map(one -> I18NProvider.translate("endings.kind." + one.getKey(), one.getValue()))
                .toList();
    }
}
