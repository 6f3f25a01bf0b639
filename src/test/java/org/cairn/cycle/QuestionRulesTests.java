package org.cairn.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What has taken most of your energy this month?",
                "When you drive home after a hard day, what is still sitting in the car with you?",
                "What would you keep, do less of, have more of?",
                "If the next two years went kindly, what would a Tuesday look like?",
                "How, do you think, has it lasted so long?",
                "Island life: what would you take along?"
            })
    void anOpenQuestionPasses(String question) {
        assertThat(QuestionRules.problemsOf(question, Locale.UK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are you feeling stressed?",
                "Don’t you think more support would help?",
                "Don't you think more support would help?",
                "HAVE you tried talking to your partners?",
                "“Would you like a rest?”",
                "Should it go on like this?",
                "When you come home, do you talk about it?",
                "After all this – is there anything left?",
                "Tell me: have you slept?",
                "Ought one to go on?"
            })
    void aQuestionForYesOrNoIsRecognised(String question) {
        assertThat(QuestionRules.problemsOf(question.replace("”", ""), Locale.UK))
                .singleElement()
                .asString()
                .startsWith("This can be answered by yes or no;");
    }

    @Test
    void twentyWordsPassAndTwentyOneDoNot() {
        String twenty = "What " + "and so ".repeat(9) + "on?";
        assertThat(QuestionRules.problemsOf(twenty, Locale.UK)).isEmpty();
        assertThat(QuestionRules.problemsOf("And " + twenty, Locale.UK))
                .singleElement()
                .asString()
                .startsWith("A question has 20 words at most, this one 21:");
    }

    @Test
    void aDashIsNoWord() {
        assertThat(QuestionRules.countWords("What – if anything – counts as 1 word?"))
                .isEqualTo(7);
    }

    @Test
    void aQuestionEndsInOneQuestionMark() {
        assertThat(QuestionRules.problemsOf("Tell me about your week.", Locale.UK))
                .singleElement()
                .asString()
                .startsWith("A question ends in a question mark:");
        assertThat(QuestionRules.problemsOf("What happened? Where were you?", Locale.UK))
                .singleElement()
                .asString()
                .startsWith("One question holds one thought, and so one question mark:");
    }

    @Test
    void otherLanguagesHaveTheirOwnQuestionMarksAndBeginnings() {
        assertThat(QuestionRules.problemsOf("Was hat dich diese Woche müde gemacht?", Locale.GERMAN))
                .isEmpty();
        assertThat(QuestionRules.problemsOf("ما الذي أتعبك هذا الأسبوع؟", Locale.of("ar")))
                .isEmpty();
        assertThat(QuestionRules.problemsOf("最近、何に時間を使っていますか？", Locale.JAPANESE))
                .isEmpty();
        assertThat(QuestionRules.problemsOf("Τι σε κούρασε αυτή την εβδομάδα;", Locale.of("el")))
                .isEmpty();
        assertThat(QuestionRules.problemsOf("What tired you this week;", Locale.UK))
                .hasSize(1);
    }

    @Test
    void caseAndPunctuationDoNotMakeAnotherQuestion() {
        assertThat(QuestionRules.sound("What’s  left, then?")).isEqualTo(QuestionRules.sound("what's left – then?"));
        assertThat(QuestionRules.sound("What is left?")).isNotEqualTo(QuestionRules.sound("Who is left?"));
    }
}
