package org.cairn.common.identifiers;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Titles with surnames. A doctor or a professor is a colleague, and an initial gives nobody away. */
final class Names {

    static final Pattern WRITTEN = Pattern.compile("(?<![\\p{L}\\d])(?:(?:Mr|Mrs|Ms|Miss|Mx|Master|mr|mrs)\\.?"
            + "|[Pp]atient (?:called|named)(?: \\p{Lu}\\p{Ll}{1,20})?)"
            + " (\\p{L}[\\p{L}'’-]+)");

    /** Words that follow "Miss", "Mr" or "Master" without being a name. */
    private static final Set<String> NO_NAME = Set.of(
            "and",
            "or",
            "the",
            "who",
            "he",
            "she",
            "my",
            "our",
            "it",
            "them",
            "him",
            "her",
            "you",
            "this",
            "that",
            "no",
            "right",
            "perfect",
            "nobody",
            "somebody",
            "nice",
            "class",
            "classes",
            "degree",
            "plan",
            "copy",
            "list",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Names() {}

    static boolean isOne(MatchResult match) {
        String name = match.group(1).replaceFirst("['’]s$", "");
        boolean initials = name.length() < 3 && name.codePoints().allMatch(Character::isUpperCase);
        boolean written = Character.isUpperCase(name.codePointAt(0))
                || (Character.isLowerCase(match.group().codePointAt(0)) && name.length() > 2);
        return written && !initials && !NO_NAME.contains(name.toLowerCase(Locale.ROOT));
    }
}
