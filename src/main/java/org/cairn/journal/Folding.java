package org.cairn.journal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text without the differences that a search overlooks: case, accents and ligatures. Remembers from which place of the
 * original each of its characters comes.
 */
public record Folding(String folded, int[] origins) {

    /** Letters that are no base letter with a mark, but are looked for as if they were. */
    private static final Map<Integer, String> LETTERS =
            Map.of((int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ı', "i", (int) 'æ', "ae", (int) 'œ', "oe");

    /** What stands in every other sentence, folded once. */
    private static final Map<Integer, String> FREQUENT = "“”‘’–—…£éèüöäßñç"
            .codePoints()
            .boxed()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Folding::fold));

    public static Folding of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 16];
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            String fold = fold(point);
            if (folded.length() + fold.length() > origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2 + fold.length());
            }
            Arrays.fill(origins, folded.length(), folded.length() + fold.length(), i);
            folded.append(fold);
            i += Character.charCount(point);
        }
        return new Folding(folded.toString(), origins);
    }

    /** The folded text alone: fast for what is mostly plain English. */
    public static String plain(String text) {
        char[] plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            char letter = text.charAt(i);
            if (letter >= 128) {
                return mixed(text, i, plain);
            }
            plain[i] = small(letter);
        }
        return new String(plain);
    }

    private static String mixed(String text, int from, char[] plain) {
        StringBuilder folded = new StringBuilder(text.length() + 16).append(plain, 0, from);
        for (int i = from; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point < 128) {
                folded.append(small((char) point));
            } else {
                String known = FREQUENT.get(point);
                folded.append(known == null ? fold(point) : known);
            }
            i += Character.charCount(point);
        }
        return folded.toString();
    }

    private static char small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
    }

    /** Where in the original the character at this place of the folded text begins. */
    public int origin(int place) {
        return origins[place];
    }

    private static String fold(int point) {
        if (point < 128) {
            return String.valueOf((char) Character.toLowerCase(point));
        }
        String whole = Character.toString(point).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(whole, Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> bare.append(LETTERS.getOrDefault(part, Character.toString(part))));
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
