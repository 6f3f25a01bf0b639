package org.cairn.journal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Recognises words that are written as names are: with a capital letter in the middle of a sentence. */
final class WrittenNames {

    private static final Pattern NAME =
            Pattern.compile("(?:(?<=[\\p{Ll}\\p{Nd},;&] )|(?<=\\b(?:Mr|Mrs|Ms|Dr)\\.? ))\\p{Lu}\\p{L}+(?:-\\p{L}+)*");

    private final Set<String> wanted;
    private final Set<String> found = new TreeSet<>();

    /** @param wanted words as they are written, such as "Saltmarsh" */
    WrittenNames(Set<String> wanted) {
        this.wanted = wanted;
    }

    void look(List<String> texts) {
        if (found.size() < wanted.size()) {
            texts.forEach(text -> NAME.matcher(text)
                    .results()
                    .map(match -> match.group())
                    .filter(wanted::contains)
                    .forEach(found::add));
        }
    }

    Set<String> found() {
        return Set.copyOf(found);
    }
}
