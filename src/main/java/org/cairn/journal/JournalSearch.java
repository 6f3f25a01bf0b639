package org.cairn.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The words somebody looks for, and whether an entry has them all. */
final class JournalSearch {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int BEFORE = 40;
    private static final int AFTER = 100;

    private final List<String> words;

    JournalSearch(String words) {
        this.words = SPACE.splitAsStream(words)
                .map(word -> Folding.of(word).folded())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** Some text around the first word that was found, when every word occurs somewhere in the content. */
    Optional<String> snippet(JsonNode content) {
        List<String> texts = new ArrayList<>();
        collect(content, texts);
        boolean[] found = new boolean[words.size()];
        String snippet = null;
        for (String text : texts) {
            Folding folding = Folding.of(text);
            for (int i = 0; i < found.length; i++) {
                int place = folding.folded().indexOf(words.get(i));
                if (place >= 0 && snippet == null) {
                    snippet = around(text, folding.origin(place));
                }
                found[i] |= place >= 0;
            }
        }
        for (boolean one : found) {
            if (!one) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(snippet);
    }

    /** All strings but ids, which nobody looks for and which would be found by any short word of their letters. */
    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            String text = node.stringValue();
            if (!ID.matcher(text).matches()) {
                texts.add(text);
            }
        }
        node.values().forEach(child -> collect(child, texts));
    }

    private static String around(String text, int place) {
        int from = Math.max(0, place - BEFORE);
        int to = Math.min(text.length(), place + AFTER);
        while (from > 0 && from < place && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > place + AFTER / 2 && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        String cut = SPACE.matcher(text.substring(from, to)).replaceAll(" ").strip();
        return (from > 0 ? "… " : "") + cut + (to < text.length() ? " …" : "");
    }
}
