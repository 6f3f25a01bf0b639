package org.cairn.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks the built-in pack in one place after another and reads what the loader says about it. */
class BrokenPackTests {

    private static final String SOUND =
            new String(PackFiles.builtIn().getFirst().content(), StandardCharsets.UTF_8);

    private static final String FIRST_QUESTION = "        ask: What would make this worth your afternoon?\n";

    @Test
    void thePackIsSoundBeforeItIsBroken() {
        assertThat(problemsIn(SOUND)).isEmpty();
        assertThat(problemsIn("\uFEFF" + SOUND)).isEmpty();
        assertThat(problemsIn(SOUND.replace("\n", "\r\n"))).isEmpty();
    }

    /** What is replaced by what, how many lines below its beginning the problem is, and what is said about it. */
    static List<Arguments> breaks() {
        return List.of(
                // fields
                Arguments.of("title: The reflective", "titel: The reflective", 0, "“titel” is not a field of “pack”;"),
                Arguments.of(
                        "id: reflective", "title: Twice\nid: reflective", 4, "“title” is already given on line 3."),
                Arguments.of("title: The reflective cycle", "title:", 0, "“title” is empty."),
                Arguments.of("title: The reflective cycle", "title: [The, cycle]", 0, "“title” should be a text."),
                Arguments.of("    title: Agree\n", "", -1, "“title” is missing from “stages”."),
                Arguments.of(
                        "sign: If it feels stiff",
                        "when: If it feels stiff",
                        0,
                        "“when” is not a field of “goes-wrong”;"),
                Arguments.of(
                        "sign: If it feels stiff",
                        "when: If it feels stiff",
                        0,
                        "“sign” is missing from “goes-wrong”."),
                Arguments.of(
                        "      listen-for:\n", "      listen-for: x\n      y:\n", 0, "“listen-for” should be a list."),
                Arguments.of(
                        "minutes: {60: 10, 90: 15, 120: 15}",
                        "minutes: 90",
                        0,
                        "“minutes” should hold the fields 60, 90, 120."),
                Arguments.of("minutes: {60: 10, 90: 15, 120: 15}", "minutes: {60: 10, 90: 15}", 0, "“120” is missing"),
                Arguments.of("minutes: {60: 10,", "minutes: {75: 10, 60: 10,", 0, "“75” is not a field of “minutes”;"),
                // names
                Arguments.of("id: reflective-cycle-en", "id: Reflective Cycle", 0, "“Reflective Cycle” is not an id;"),
                Arguments.of("version: 1.0.0", "version: 1.0", 0, "“1.0” is not a version;"),
                Arguments.of("version: 1.0.0", "version: 1.0.01", 0, "“1.0.01” is not a version;"),
                Arguments.of("version: 1.0.0", "version: 1.0.0-draft", 0, "“1.0.0-draft” is not a version;"),
                Arguments.of("language: en-GB", "language: english", 0, "“english” is not a language tag,"),
                Arguments.of("language: en-GB", "language: en_GB", 0, "“en_GB” is not a language tag,"),
                Arguments.of("id: agree-said-yes", "id: Said yes", 0, "“Said yes” is not an id;"),
                Arguments.of(
                        "id: agree-said-yes",
                        "id: agree-worth-the-afternoon",
                        0,
                        "The id “agree-worth-the-afternoon” is already used on line"),
                // questions
                Arguments.of(FIRST_QUESTION, "        ask: Tell me.\n", 0, "A question ends in a question mark:"),
                Arguments.of(
                        "- What should this never turn into?",
                        "- Should this turn into anything?",
                        0,
                        "This can be answered by yes or no;"),
                Arguments.of(
                        "- What should this never turn into?",
                        "- What, " + "on and ".repeat(10) + "on?",
                        0,
                        "A question has 20 words at most, this one 22:"),
                Arguments.of(
                        "ask: What made you say yes to meeting like this?",
                        "ask: What would make THIS worth your afternoon?",
                        0,
                        "This is already asked on line"),
                Arguments.of(
                        "- What should this never turn into?",
                        "- What made you say yes, to meeting like this?",
                        0,
                        "This is already asked on line"),
                Arguments.of(
                        "          - What would you be sorry not to have talked about?\n",
                        "          - What else?\n          - What more?\n",
                        -2,
                        "A question has one or two other ways to ask it, not 3."),
                Arguments.of(
                        "        component: personal-support\n        ask: What would make this worth",
                        "        component: support\n        ask: What would make this worth",
                        0,
                        "“support” is not a component; the three are education, personal-support,"),
                // afterwards
                Arguments.of(
                        "id: afterwards-remember", "id: afterwards-surprised", 0, "The id “afterwards-surprised” is"),
                Arguments.of(
                        "ask: What surprised you, in them or in yourself?",
                        "ask: Did anything surprise you?",
                        0,
                        "This can be answered by yes or no;"),
                // guidance
                Arguments.of(
                        "purpose: So that you both know what this is",
                        "purpose: " + "So that ".repeat(20) + "you both know what this is",
                        0,
                        "This has 50 words; guidance has 40 at most at a time."),
                Arguments.of(
                        "- What they hope for, and what they dread.",
                        "- " + "What they hope for. ".repeat(9),
                        -1,
                        "“listen-for”, read together, has 52 words;"),
                Arguments.of(
                        "- This is mentoring.",
                        "- " + "This is mentoring. ".repeat(11),
                        0,
                        "This has 42 words; guidance"),
                Arguments.of("help: Stay. Count", "help: " + "Stay. ".repeat(40) + "Count", 0, "This has 51 words;"),
                // stages
                Arguments.of(
                        "title: Present self", "title: " + "Present self ".repeat(3), 0, "does not fit on the map;"),
                Arguments.of(
                        "tagline: who I am now", "tagline: " + "who I am ".repeat(4), 0, "does not fit on the map;"),
                Arguments.of(
                        "minutes: {60: 10, 90: 15, 120: 15}",
                        "minutes: {60: ten, 90: 15, 120: 15}",
                        0,
                        "“ten” is not a"),
                Arguments.of(
                        "minutes: {60: 10, 90: 15, 120: 15}",
                        "minutes: {60: 0, 90: 15, 120: 15}",
                        0,
                        "“0” is not a number"),
                // the file
                Arguments.of(
                        "title: The reflective",
                        "title: The: reflective",
                        0,
                        "This is not YAML: mapping values are not"),
                Arguments.of("title: The reflective", "title: %The reflective", 0, "This is not YAML: found character"),
                Arguments.of(
                        "title: The reflective", "title: \u0007The reflective", 0, "This character is not allowed"),
                Arguments.of(
                        "title: The reflective",
                        "---\ntitle: The reflective",
                        0,
                        "This is not YAML: but found another"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("breaks")
    void eachBreakIsReportedWithItsLineAndTheReason(String sound, String broken, int below, String reason) {
        assertThat(SOUND).contains(sound);
        List<PackProblem> problems = problemsAfter(sound, broken);
        int line = 1
                + (int) SOUND.substring(0, SOUND.indexOf(sound))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + below;
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.reason()).contains(reason);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.file()).isEqualTo("test.yaml");
        });
    }

    static List<PackProblem> problemsAfter(String sound, String broken) {
        return problemsIn(SOUND.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken)));
    }

    static List<PackProblem> problemsIn(String text) {
        return problemsIn(text.getBytes(StandardCharsets.UTF_8), new HashMap<>());
    }

    static List<PackProblem> problemsIn(byte[] content, Map<String, String> versions) {
        PackProblems problems = new PackProblems("test.yaml");
        PackReader.read(new PackFile("test.yaml", content), versions, problems);
        return new ArrayList<>(problems.all());
    }
}
