package org.cairn.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cairn.common.HolisticComponent;
import org.junit.jupiter.api.Test;

/** What a machine can tell about the questions; the rest is told by reading them aloud. */
class BuiltInPackTests {

    /** Straight quotation marks and apostrophes, double spaces, American spellings, shouting. */
    private static final Pattern UNTIDY = Pattern.compile(
            "['\"]| {2}|!|\\b\\w*(ize|izing|ization|olor|avior|favorite|learned)\\b|\\b(gotten|vacation)\\b");

    private static final Pattern NOT_OUR_BUSINESS =
            Pattern.compile("\\b(patients?|diagnos\\w+|disease|symptoms?|clinical|prescri\\w+|SMART|objectives?)\\b");

    private final CyclePack pack = Cycles.builtIn().current();

    @Test
    void itIsTheSixStagesInBritishEnglishWithTheirOrigin() {
        assertThat(pack.stages()).extracting(Stage::id).isEqualTo(Stage.IDS);
        assertThat(pack.language()).isEqualTo(Locale.UK);
        assertThat(pack.attribution()).contains("Cairn’s own reading", "name no stages and no questions");
        assertThat(pack.stage(Stage.PRESENT_SELF).tagline()).isEqualTo("who I am now");
        assertThat(pack.stage(Stage.FUTURE_SELF).tagline()).isEqualTo("what I might become");
    }

    @Test
    void everyStageHasAtLeastFiveQuestionsForEachComponent() {
        for (Stage stage : pack.stages()) {
            for (HolisticComponent component : HolisticComponent.values()) {
                assertThat(stage.questions(component))
                        .as("%s, %s", stage.id(), component)
                        .hasSizeGreaterThanOrEqualTo(5);
            }
        }
    }

    @Test
    void everyQuestionHasOneOrTwoOtherWaysToAskIt() {
        assertThat(questions())
                .allSatisfy(question ->
                        assertThat(question.anotherWay()).as(question.text()).hasSizeBetween(1, 2));
    }

    @Test
    void everyWordingIsOpenShortAndEndsInAQuestionMark() {
        assertThat(wordings()).allSatisfy(wording -> assertThat(QuestionRules.problemsOf(wording, pack.language()))
                .isEmpty());
    }

    @Test
    void noWordingComesTwiceInTheWholePack() {
        assertThat(wordings())
                .hasSizeGreaterThan(200)
                .extracting(QuestionRules::sound)
                .doesNotHaveDuplicates();
        assertThat(questions()).extracting(Question::id).doesNotHaveDuplicates();
    }

    @Test
    void noQuestionAsksForADefence() {
        assertThat(wordings()).noneMatch(wording -> wording.matches("(?i).*\\bwhy\\b.*"));
    }

    @Test
    void noQuestionIsAboutPatientsOrInTheLanguageOfForms() {
        assertThat(wordings())
                .noneMatch(wording -> NOT_OUR_BUSINESS.matcher(wording).find());
    }

    @Test
    void anotherWayIsNotTheSameWordsTurnedRound() {
        for (Question question : questions()) {
            for (String other : question.anotherWay()) {
                assertThat(sharedWords(question.text(), other))
                        .as("%s / %s", question.text(), other)
                        .isLessThan(0.5);
            }
        }
    }

    @Test
    void theMentorNeverReadsMoreThanFortyWordsAtATime() {
        assertThat(guidance())
                .allSatisfy(words ->
                        assertThat(QuestionRules.countWords(words)).as(words).isLessThanOrEqualTo(40));
    }

    @Test
    void everyTextIsTidyBritishEnglish() {
        assertThat(Stream.concat(wordings().stream(), guidance().stream()))
                .noneMatch(words -> UNTIDY.matcher(words).find());
    }

    @Test
    void theLinesOfSafetyAreThere() {
        Safety safety = pack.safety();
        assertThat(String.join(" ", safety.confidentiality())).contains("serious harm", "the law requires", "together");
        assertThat(String.join(" ", safety.boundary())).contains("not therapy, not appraisal and not management");
        assertThat(String.join(" ", safety.atRisk()))
                .contains(
                        "Stay.", "Stop the guide.", "call", "who else should know", "write down", "Cairn tells nobody");
        assertThat(pack.stage(Stage.AGREE).guidance().goesWrong())
                .extracting(Guidance.Snag::sign)
                .contains("Before anything private is said", "If somebody may be at risk now");
        assertThat(pack.beforeYouBegin()).hasSizeBetween(5, 10);
    }

    @Test
    void everyStageHelpsWhenItGoesWrongAndLeadsOn() {
        assertThat(pack.stages()).allSatisfy(stage -> {
            assertThat(stage.guidance().goesWrong()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(stage.guidance().movingOn()).startsWith("“").endsWith("”");
        });
    }

    /** The share of the shorter wording's words that the other one has too. */
    private static double sharedWords(String one, String other) {
        List<String> a = List.of(QuestionRules.sound(one).split(" "));
        List<String> b = List.of(QuestionRules.sound(other).split(" "));
        long shared = a.stream().distinct().filter(b::contains).count();
        return (double) shared
                / Math.min(a.stream().distinct().count(), b.stream().distinct().count());
    }

    private List<Question> questions() {
        return pack.stages().stream()
                .flatMap(stage -> stage.questions().stream())
                .toList();
    }

    private List<String> wordings() {
        return questions().stream()
                .flatMap(question -> Stream.concat(Stream.of(question.text()), question.anotherWay().stream()))
                .toList();
    }

    private List<String> guidance() {
        List<String> words = new ArrayList<>(pack.beforeYouBegin());
        Safety safety = pack.safety();
        words.addAll(safety.confidentiality());
        words.addAll(safety.boundary());
        words.addAll(safety.atRisk());
        for (Stage stage : pack.stages()) {
            Guidance guidance = stage.guidance();
            words.add(guidance.purpose());
            words.add(String.join(" ", guidance.listenFor()));
            words.add(guidance.movingOn());
            guidance.goesWrong().forEach(snag -> words.add(snag.sign() + " " + snag.help()));
        }
        return words;
    }
}
