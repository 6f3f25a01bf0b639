package org.cairn.practice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairn.common.identifiers.PatientIdentifiers;
import org.cairn.practice.Telltale.Kind;

/** Finds in a text what may tell somebody who is meant. It would rather point at too much than at too little. */
final class TellingWords {

    private static final String MONTH = "(?:january|february|march|april|may|june|july|august|september|october"
            + "|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";

    /** Written like a name: "Saltmarsh". What is all capitals is an abbreviation. */
    private static final Pattern CAPITALISED =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*(?:-\\p{L}+)*");

    private static final Map<Kind, Pattern> SIGNS = Map.of(
            Kind.EMAIL,
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"),
            Kind.NUMBER,
            Pattern.compile("(?<![\\p{L}\\p{N}/.-])\\+?\\d(?:[ ()-]{0,2}\\d){6,}(?![\\p{N}])"),
            Kind.DAY,
            Pattern.compile(
                    "(?<![\\p{N}/.-])\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?!\\d)|(?<!\\d)(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)"
                            + "|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b|\\b" + MONTH
                            + " \\d{1,2}(?:st|nd|rd|th)?\\b",
                    Pattern.CASE_INSENSITIVE),
            Kind.AGE,
            Pattern.compile(
                    "(?<!\\d)\\d{2}(?:[ -]years?[ -]old| ?y/?o\\b)|\\b(?:aged|age) \\d{2}\\b",
                    Pattern.CASE_INSENSITIVE));

    private static final List<Kind> IN_ORDER = List.of(Kind.EMAIL, Kind.NUMBER, Kind.DAY, Kind.AGE);

    private static final Set<String> COMMON = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
                            + " september october november december christmas easter english british europe cairn")
                    .split(" "));

    private TellingWords() {}

    /** Days and months have a capital letter and name nobody. */
    static boolean isCommon(String word) {
        return COMMON.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Words that may be names, to be looked for in the notes. */
    static Set<String> likeNames(String text) {
        return CAPITALISED
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > 2 && !isCommon(word))
                .collect(Collectors.toSet());
    }

    /** @param named which of the words like names stand as names in the notes */
    static List<Telltale> in(String text, List<CalledBy> people, Set<String> named) {
        List<Telltale> found = Stream.concat(
                        found(Kind.NAME, text, people, CalledBy::names),
                        found(Kind.INITIALS, text, people, CalledBy::initials))
                .distinct()
                .toList();
        List<Telltale> names =
                found.stream().filter(one -> !isWithinAnother(one, found)).toList();
        Set<String> known = names.stream().map(Telltale::words).collect(Collectors.toSet());
        Stream<Telltale> inTheNotes = likeNames(text).stream()
                .filter(named::contains)
                .filter(word -> !known.contains(word))
                .sorted()
                .map(word -> new Telltale(Kind.IN_THE_NOTES, word));
        Stream<Telltale> signs = IN_ORDER.stream().flatMap(kind -> matches(kind, SIGNS.get(kind), text));
        Stream<Telltale> patients =
                PatientIdentifiers.in(text).stream().map(finding -> new Telltale(Kind.PATIENT, finding.hint()));
        return Stream.of(names.stream(), inTheNotes, signs, patients)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** "R." says nothing more where "R. A." was found. */
    private static boolean isWithinAnother(Telltale one, List<Telltale> found) {
        return found.stream()
                .anyMatch(other -> other.kind() == one.kind()
                        && other.words().length() > one.words().length()
                        && other.words().startsWith(one.words()));
    }

    private static Stream<Telltale> found(
            Kind kind, String text, List<CalledBy> people, Function<CalledBy, List<Pattern>> signs) {
        return people.stream().flatMap(one -> signs.apply(one).stream()).flatMap(sign -> matches(kind, sign, text));
    }

    private static Stream<Telltale> matches(Kind kind, Pattern sign, String text) {
        return sign.matcher(text)
                .results()
                .map(match -> new Telltale(kind, match.group().strip()));
    }
}
