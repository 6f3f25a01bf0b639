package org.cairn.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a machine can tell about a question: that it asks, once, briefly and openly. The list of closed beginnings is
 * for English; packs in other languages are held to the other rules.
 */
final class QuestionRules {

    static final int MOST_WORDS = 20;

    /** A question that begins like this can be answered by yes or no. */
    private static final Set<String> CLOSED = words("""
            am is are was were do does did have has had can could will would shall should may might must ought
            ain't aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't
            needn't oughtn't shan't shouldn't wasn't weren't won't wouldn't
            """);

    /** A question that begins like this is open, whatever follows; "when" may only lead up to a closed one. */
    private static final Set<String> OPEN = words("what who whom whose which how where");

    /** After a comma a closed beginning is only meant when one of these follows: "…, do you talk?" */
    private static final Set<String> SUBJECTS =
            words("i you he she it we they this that these those there your anybody anyone somebody someone");

    private QuestionRules() {}

    /** What is wrong with these words as a question, each as a sentence; empty when nothing is. */
    static List<String> problemsOf(String text, Locale language) {
        List<String> problems = new ArrayList<>();
        long marks = text.chars().filter(c -> isQuestionMark(c, language)).count();
        if (!isQuestionMark(text.charAt(text.length() - 1), language)) {
            problems.add("A question ends in a question mark: “" + text + "”");
        } else if (marks > 1) {
            problems.add("One question holds one thought, and so one question mark: “" + text + "”");
        }
        int length = countWords(text);
        if (length > MOST_WORDS) {
            problems.add("A question has " + MOST_WORDS + " words at most, this one " + length + ": “" + text + "”");
        }
        if (language.getLanguage().equals("en") && isClosed(text)) {
            problems.add("This can be answered by yes or no; begin with what, when, who, how or where: “" + text + "”");
        }
        return problems;
    }

    /** Words hold a letter or a digit; a dash between spaces is none. */
    static int countWords(String text) {
        return (int) Arrays.stream(text.split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** The text as it sounds, without case and punctuation: two texts that sound the same are duplicates. */
    static String sound(String text) {
        return String.join(" ", wordsOf(text));
    }

    private static boolean isClosed(String text) {
        String[] clauses = text.split("[,;:.!–—]");
        List<String> first = wordsOf(clauses[0]);
        List<String> last = wordsOf(clauses[clauses.length - 1]);
        if (first.isEmpty() || OPEN.contains(first.getFirst())) {
            return false;
        }
        return CLOSED.contains(first.getFirst())
                || last.size() > 1 && CLOSED.contains(last.getFirst()) && SUBJECTS.contains(last.get(1));
    }

    private static boolean isQuestionMark(int character, Locale language) {
        return character == '?'
                || character == '\uFF1F' // full width
                || character == '\u061F' // Arabic
                || character == ';' && language.getLanguage().equals("el");
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{M}\\p{N}']+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
