package org.cairn.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the mentor calls somebody, and how that may stand in other words: as a whole, in part, by the initials. */
final class CalledBy {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Stand in such names without telling anybody. */
    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "from",
            "and",
            "for",
            "with",
            "group",
            "doctor",
            "mrs",
            "miss",
            "prof",
            "professor",
            "new",
            "young",
            "old",
            "second",
            "first",
            "partner",
            "colleague",
            "mentee",
            "practice",
            "surgery",
            "hospital");

    private final List<Pattern> names = new ArrayList<>();
    private final List<Pattern> initials = new ArrayList<>();

    CalledBy(String name) {
        List<String> words =
                WORD.matcher(name).results().map(MatchResult::group).toList();
        words.stream().filter(CalledBy::tells).map(CalledBy::word).forEach(names::add);
        List<String> letters = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .flatMap(CalledBy::letters)
                .toList();
        if (letters.size() > 1) {
            initials.add(written(letters));
        }
        if (!letters.isEmpty() && !letters.getFirst().equals("I")) {
            initials.add(Pattern.compile("(?<![\\p{L}\\p{N}.])" + letters.getFirst() + "\\.(?![\\p{L}\\p{N}])"));
        }
    }

    /** Where a name or a part of it is written. */
    List<Pattern> names() {
        return names;
    }

    List<Pattern> initials() {
        return initials;
    }

    /** A day of the week, or a word that is in half of all names, tells nothing. */
    private static boolean tells(String word) {
        return word.length() > 2
                && !isAbbreviation(word)
                && !TellingWords.isCommon(word)
                && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isAbbreviation(String word) {
        return word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Short names are words as well, "Will" or "May": they count with their capital letter only. */
    private static Pattern word(String word) {
        String edges = "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(edges, word.length() > 4 ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }

    /** "RA" holds two. */
    private static Stream<String> letters(String word) {
        return isAbbreviation(word)
                ? word.codePoints().mapToObj(Character::toString)
                : Stream.of(Character.toString(word.codePointAt(0)));
    }

    /** "RA", "R.A.", "R. A.", "R A". */
    private static Pattern written(List<String> letters) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + String.join("\\.? ?", letters) + "(?![\\p{L}\\p{N}])\\.?");
    }
}
