package org.cairn.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.cairn.people.account.PasswordRules.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final PasswordRules RULES = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "password1",
                "12345678",
                "qwertyuiop",
                "iloveyou",
                "Passw0rd!",
                "aaaaaaaa",
                "abcdefgh"
            })
    void theCommonIsRefused(String typed) {
        assertThat(RULES.refusal(typed)).contains(Refusal.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"helenmarsh", "HelenMarsh1", "marsh.helen", "helen@example.org"})
    void whatAnybodyKnowsAboutThePersonIsRefused(String typed) {
        assertThat(RULES.refusal(typed, "Helen Marsh", "helen@example.org")).contains(Refusal.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slate kettle umbrella forty",
                "k7#Qv!2z",
                "Grüße vom Höhenweg",
                "石の上にも三年います",
                "🪨🧭🌿🏔️🪵🕯️🥾🗺️"
            })
    void theUncommonIsTaken(String typed) {
        assertThat(RULES.refusal(typed, "Helen Marsh", "helen@example.org")).isEmpty();
    }

    @Test
    void eightCharactersAreTheLeast() {
        assertThat(RULES.refusal("k7#Qv!2")).contains(Refusal.TOO_SHORT);
        assertThat(RULES.refusal("k7#Qv!2z")).isEmpty();
    }

    @Test
    void twoHundredCharactersAreTheMost() {
        assertThat(RULES.refusal("slate kettle ".repeat(16))).contains(Refusal.TOO_LONG);
    }

    @Test
    void moreWordsAreStronger() {
        assertThat(RULES.score("")).isZero();
        assertThat(RULES.score("slate kettle umbrella forty")).isGreaterThan(RULES.score("slatekettle"));
    }

    @Test
    void judgingALongPasswordTakesNoLongerThanAPersonWaits() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 200) {
            text.append("passwordhelenslate1234qwerty".charAt(random.nextInt(28)));
        }
        Instant before = Instant.now();
        RULES.score(text.toString(), "Helen Marsh", "helen@example.org");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whatNoFormShouldHaveLetThroughIsRefusedOnceMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULES.require(Password.typed("password1")))
                .withMessageNotContaining("password1");
    }
}
