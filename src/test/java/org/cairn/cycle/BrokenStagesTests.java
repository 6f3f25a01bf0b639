package org.cairn.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Breaks of more than one line, and files that are no packs at all. */
class BrokenStagesTests {

    private static final String SOUND =
            new String(PackFiles.builtIn().getFirst().content(), StandardCharsets.UTF_8);

    @Test
    void aMissingStageIsNamedAtTheListOfStages() {
        String text = SOUND.substring(0, SOUND.indexOf("  - id: close\n"))
                + SOUND.substring(SOUND.indexOf("\nafterwards:\n") + 1);
        assertThat(problemsIn(text))
                .extracting(PackProblem::line, PackProblem::reason)
                .containsExactly(tuple(lineOf("stages:\n"), "The stage “close” is missing."));
    }

    @Test
    void aStageThatIsUnknownOrThereTwiceIsNamedWhereItStands() {
        assertThat(problemsIn(SOUND.replace("- id: blocks\n", "- id: lunch\n")))
                .extracting(PackProblem::toString)
                .containsExactly(
                        "test.yaml, line " + lineOf("stages:\n") + ": The stage “blocks” is missing.",
                        "test.yaml, line " + lineOf("  - id: blocks\n")
                                + ": “lunch” is not a stage; the six are agree, present-self, blocks, future-self,"
                                + " goals, close.");
        assertThat(problemsIn(SOUND.replace("- id: blocks\n", "- id: agree\n")))
                .extracting(PackProblem::reason)
                .containsExactly("The stage “blocks” is missing.", "The stage “agree” is there twice.");
    }

    @Test
    void stagesOutOfOrderAreReported() {
        String text = SOUND.replace("- id: blocks\n", "- id: x\n")
                .replace("- id: goals\n", "- id: blocks\n")
                .replace("- id: x\n", "- id: goals\n");
        assertThat(problemsIn(text))
                .extracting(PackProblem::reason)
                .containsExactly(
                        "The stages are not in order; it is agree, present-self, blocks, future-self, goals, close.");
    }

    @Test
    void theStagesOfAReviewAreItsOwn() {
        assertThat(problemsIn(SOUND.replace("- id: unexpected\n", "- id: blocks\n")))
                .extracting(PackProblem::line, PackProblem::reason)
                .containsExactly(
                        tuple(lineOf("review:\n"), "The stage “unexpected” is missing."),
                        tuple(
                                lineOf("  - id: unexpected\n"),
                                "“blocks” is not a stage; those of a review are goals-again, unexpected, one-theme,"
                                        + " new-goals."));
        assertThat(problemsIn(SOUND.replace(
                        "      - id: unexpected-taught-you\n        component: education\n",
                        "      - id: unexpected-taught-you\n        component: personal-support\n")))
                .extracting(PackProblem::reason)
                .containsExactly("“unexpected” has 1 questions for education; it needs 2 or more.");
    }

    @Test
    void oneThemeGoesThroughItsFourStepsInOrder() {
        assertThat(problemsIn(SOUND.replace("- id: theme-block\n", "- id: theme-lunch\n")))
                .extracting(PackProblem::line, PackProblem::reason)
                .containsExactly(
                        tuple(lineOf("theme:\n"), "The stage “theme-block” is missing."),
                        tuple(
                                lineOf("  - id: theme-block\n"),
                                "“theme-lunch” is not a stage; those of one theme are theme-present, theme-block,"
                                        + " theme-future, theme-next-step."));
        assertThat(problemsIn(SOUND.replace("      - What would have to give way first?", "      - Is it hard?")))
                .extracting(PackProblem::reason)
                .containsExactly("This can be answered by yes or no; begin with what, when, who, how or where:"
                        + " “Is it hard?”");
    }

    @Test
    void minutesThatDoNotAddUpAreReportedForEachLength() {
        assertThat(problemsIn(SOUND.replace("minutes: {60: 5, 90: 8, 120: 10}", "minutes: {60: 6, 90: 8, 120: 9}")))
                .extracting(PackProblem::line, PackProblem::reason)
                .containsExactly(
                        tuple(lineOf("stages:\n"), "The minutes of the stages for a meeting of 60 add up to 61."),
                        tuple(lineOf("stages:\n"), "The minutes of the stages for a meeting of 120 add up to 119."),
                        tuple(
                                lineOf("review:\n"),
                                "The minutes of the stages for a review, with its close, of 60 add up to 61."),
                        tuple(
                                lineOf("review:\n"),
                                "The minutes of the stages for a review, with its close, of 120 add up to 119."));
    }

    @Test
    void tooFewQuestionsForAComponentAreCounted() {
        String text = SOUND.replace(
                "      - id: close-in-your-words\n        component: professional-development\n",
                "      - id: close-in-your-words\n        component: education\n");
        assertThat(problemsIn(text))
                .extracting(PackProblem::reason)
                .containsExactly("“close” has 4 questions for professional-development; it needs 5 or more.");
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnceInTheOrderOfTheLines() {
        List<PackProblem> problems = problemsIn(SOUND.replace("version: 1.0.0", "version: one")
                .replace("language: en-GB", "language: en_GB")
                .replace("tagline: who I am now", "tagline:")
                .replace("id: agree-said-yes", "id: agree-worth-the-afternoon"));
        assertThat(problems)
                .extracting(PackProblem::line)
                .isSorted()
                .containsExactly(
                        lineOf("version:"),
                        lineOf("language:"),
                        lineOf("- id: agree-said-yes"),
                        lineOf("tagline: who I am now"));
    }

    @Test
    void aVersionThatIsThereAlreadyIsRefused() {
        Map<String, String> versions = new HashMap<>(Map.of("version 1.0.0 of reflective-cycle-en", "other.yaml"));
        assertThat(BrokenPackTests.problemsIn(SOUND.getBytes(StandardCharsets.UTF_8), versions))
                .extracting(PackProblem::line, PackProblem::reason)
                .containsExactly(tuple(
                        lineOf("version:"), "There is a version 1.0.0 of reflective-cycle-en already, in other.yaml."));
    }

    @Test
    void aFileThatIsNoPackIsReportedAndNotThrown() {
        assertThat(reasonsIn("")).containsExactly("The file is empty.");
        assertThat(reasonsIn("# nothing\n")).containsExactly("The file is empty.");
        assertThat(reasonsIn("just words")).singleElement().asString().startsWith("“pack” should hold the fields id,");
        assertThat(reasonsIn("- a\n- b")).singleElement().asString().startsWith("“pack” should hold the fields id,");
        assertThat(reasonsIn("\"never closed")).singleElement().asString().startsWith("This is not YAML:");
        assertThat(reasonsIn("[".repeat(10_000))).singleElement().asString().startsWith("This is not YAML:");
        assertThat(reasonsIn("a: &a [*a, *a]\nb: [*a]")).anyMatch(reason -> reason.contains("“a” is not a field"));
        assertThat(reasonsIn("? [a, b]\n: c")).anyMatch(reason -> reason.contains("is not a field of “pack”"));
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWithTheirLine() {
        byte[] latin = "id: a\ntitle: fa\u00e7ade\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(BrokenPackTests.problemsIn(latin, new HashMap<>()))
                .extracting(PackProblem::toString)
                .containsExactly("test.yaml, line 2: This is not UTF-8 text.");
        byte[] cut = "id: a\ntitle: fa\u00e7".getBytes(StandardCharsets.UTF_8);
        assertThat(BrokenPackTests.problemsIn(Arrays.copyOf(cut, cut.length - 1), new HashMap<>()))
                .extracting(PackProblem::toString)
                .containsExactly("test.yaml, line 2: This is not UTF-8 text.");
    }

    @Test
    void howeverAFileIsDamagedItIsReadOrReportedWithALineThatItHas() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
        String signs = ":-[]{}\"'&*!|>%@`#?,\t \n\u0000\uFEFFé“";
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder(SOUND);
            for (int blow = 0; blow <= random.nextInt(3); blow++) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.insert(at, signs.charAt(random.nextInt(signs.length())));
                } else {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
                }
            }
            String damaged = text.toString();
            long lines = damaged.lines().count() + 1;
            assertThat(problemsIn(damaged)).allSatisfy(problem -> {
                assertThat((long) problem.line()).isBetween(1L, lines);
                assertThat(problem.reason()).isNotBlank();
            });
        }
    }

    private static List<PackProblem> problemsIn(String text) {
        return BrokenPackTests.problemsIn(text);
    }

    private static List<String> reasonsIn(String text) {
        return problemsIn(text).stream().map(PackProblem::reason).toList();
    }

    private static int lineOf(String text) {
        assertThat(SOUND).contains(text);
        return 1
                + (int) SOUND.substring(0, SOUND.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
