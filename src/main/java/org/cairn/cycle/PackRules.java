package org.cairn.cycle;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rules that a pack of the right shape must keep besides; the stages have {@link StageRules} of their own. */
final class PackRules {

    static final int MOST_WORDS_AT_A_TIME = 40;
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final PackProblems problems;
    private final Locale language;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> sounds = new HashMap<>();

    private PackRules(PackProblems problems, Locale language) {
        this.problems = problems;
        this.language = language;
    }

    static void check(PackNode pack, PackProblems problems) {
        PackRules rules = new PackRules(problems, language(pack, problems));
        pack.text("id").ifPresent(rules::checkName);
        pack.text("version")
                .filter(version -> !PackVersion.isOne(version.value()))
                .ifPresent(version -> problems.add(
                        version.line(),
                        "“" + version.value() + "” is not a version; it has three numbers, such as 1.0.0."));
        pack.texts("before-you-begin").forEach(rules::checkBrevity);
        pack.child("safety").ifPresent(safety -> List.of("confidentiality", "boundary", "at-risk")
                .forEach(key -> safety.texts(key).forEach(rules::checkBrevity)));
        new StageRules(rules, problems).check(pack);
        pack.children("afterwards").forEach(rules::checkPrompt);
        pack.child("together").ifPresent(together -> {
            together.texts("guidance").forEach(rules::checkBrevity);
            together.children("prompts").forEach(rules::checkPrompt);
        });
    }

    private void checkPrompt(PackNode prompt) {
        prompt.text("id").ifPresent(this::checkId);
        prompt.text("ask").ifPresent(this::checkQuestion);
    }

    /** Reports a text that is too long to be read with half an eye. */
    void checkBrevity(PackText text) {
        checkBrevity(text.line(), "This", text.value());
    }

    void checkBrevity(int line, String what, String words) {
        int count = QuestionRules.countWords(words);
        if (count > MOST_WORDS_AT_A_TIME) {
            problems.add(
                    line,
                    what + " has " + count + " words; guidance has " + MOST_WORDS_AT_A_TIME + " at most at a time.");
        }
    }

    /** Reports an id that is not small letters, digits and single dashes. */
    void checkName(PackText id) {
        if (!id.value().matches(NAME)) {
            problems.add(id.line(), "“" + id.value() + "” is not an id; use small letters, digits and single dashes.");
        }
    }

    /** Reports an id that is no id or that the pack has had before. */
    void checkId(PackText id) {
        checkName(id);
        Integer earlier = ids.putIfAbsent(id.value(), id.line());
        if (earlier != null) {
            problems.add(id.line(), "The id “" + id.value() + "” is already used on line " + earlier + ".");
        }
    }

    /** Reports a question, or another way to ask one, that breaks a rule or sounds like an earlier one. */
    void checkQuestion(PackText question) {
        QuestionRules.problemsOf(question.value(), language).forEach(reason -> problems.add(question.line(), reason));
        Integer earlier = sounds.putIfAbsent(QuestionRules.sound(question.value()), question.line());
        if (earlier != null) {
            problems.add(question.line(), "This is already asked on line " + earlier + ": “" + question.value() + "”");
        }
    }

    private static Locale language(PackNode pack, PackProblems problems) {
        return pack.text("language")
                .map(tag -> {
                    Locale locale = parse(tag.value());
                    if (!LANGUAGES.contains(locale.getLanguage())) {
                        problems.add(tag.line(), "“" + tag.value() + "” is not a language tag, such as en-GB or de.");
                    }
                    return locale;
                })
                .orElse(Locale.ROOT);
    }

    private static Locale parse(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            return Locale.ROOT;
        }
    }
}
