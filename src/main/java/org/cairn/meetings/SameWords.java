package org.cairn.meetings;

import java.util.regex.Pattern;
import org.cairn.journal.Folding;

/** When two lines say the same thing: the same words, whatever their case, accents and punctuation. */
final class SameWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SameWords() {}

    /** What lines that say the same have in common. */
    static String of(String words) {
        String plain = Folding.plain(words);
        String bare = BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
        return bare.isEmpty() ? plain.strip() : bare;
    }

    static boolean are(String one, String other) {
        return of(one).equals(of(other));
    }
}
