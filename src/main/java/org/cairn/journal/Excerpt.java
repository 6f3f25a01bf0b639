package org.cairn.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A few words around what was found, with the places of all that was looked for in them.
 *
 * @param marks from the first to the last, never overlapping
 */
public record Excerpt(String text, List<Mark> marks) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final int BEFORE = 40;
    private static final int AFTER = 100;

    /** From the first character that is marked to the one behind the last. */
    public record Mark(int from, int to) {}

    /** Cuts the text around a place, and marks every one of the folded words in what is left. */
    static Excerpt of(String text, int place, List<String> words) {
        String cut = around(text, place);
        return new Excerpt(cut, marks(Folding.of(cut), cut.length(), words));
    }

    private static List<Mark> marks(Folding folding, int length, List<String> words) {
        List<Mark> found = new ArrayList<>();
        for (String word : words) {
            int at = folding.folded().indexOf(word);
            while (at >= 0) {
                int end = at + word.length();
                int to = end < folding.folded().length() ? folding.origin(end) : length;
                found.add(new Mark(folding.origin(at), Math.max(to, folding.origin(at) + 1)));
                at = folding.folded().indexOf(word, end);
            }
        }
        found.sort(Comparator.comparingInt(Mark::from));
        List<Mark> merged = new ArrayList<>();
        for (Mark mark : found) {
            if (!merged.isEmpty() && mark.from() <= merged.getLast().to()) {
                Mark last = merged.removeLast();
                merged.add(new Mark(last.from(), Math.max(last.to(), mark.to())));
            } else {
                merged.add(mark);
            }
        }
        return List.copyOf(merged);
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

    @Override
    public String toString() {
        return "Excerpt[…]";
    }
}
