package org.cairn.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The words somebody looks for, and whether an entry has them all. */
final class JournalSearch {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final List<String> words;

    JournalSearch(String words) {
        this.words = SPACE.splitAsStream(words)
                .map(Folding::plain)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** Whether every word occurs somewhere in these texts. */
    boolean finds(List<String> texts) {
        boolean[] found = new boolean[words.size()];
        int missing = found.length;
        for (String text : texts) {
            String folded = Folding.plain(text);
            for (int i = 0; i < found.length; i++) {
                if (!found[i] && folded.contains(words.get(i))) {
                    found[i] = true;
                    missing--;
                }
            }
            if (missing == 0) {
                return true;
            }
        }
        return false;
    }

    /** Some text around the first word that is found. */
    Optional<Excerpt> excerpt(List<String> texts) {
        for (String text : texts) {
            Folding folding = Folding.of(text);
            for (String word : words) {
                int place = folding.folded().indexOf(word);
                if (place >= 0) {
                    return Optional.of(Excerpt.of(text, folding.origin(place), words));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The texts of an entry but ids, which nobody looks for and which would be found by any short word of their letters.
     *
     * @param fields in which fields to look; null for all
     */
    static List<String> texts(JsonNode content, @Nullable Set<String> fields) {
        List<String> texts = new ArrayList<>();
        collect(content, fields, texts);
        return texts;
    }

    private static void collect(JsonNode node, @Nullable Set<String> fields, List<String> texts) {
        if (fields == null && node.isString()) {
            String text = node.stringValue();
            if (text.length() != 36 || !ID.matcher(text).matches()) {
                texts.add(text);
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(
                            field.getValue(),
                            fields == null || fields.contains(field.getKey()) ? null : fields,
                            texts));
        } else if (node.isArray()) {
            node.values().forEach(child -> collect(child, fields, texts));
        }
    }
}
