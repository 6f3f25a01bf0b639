package org.cairn.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordTests {

    @Test
    void anUmlautIsTheSameHoweverTheKeyboardComposesIt() {
        assertThat(Password.typed("Gru\u0308ße").characters())
                .isEqualTo(Password.typed("Gr\u00fcße").characters());
    }

    @Test
    void anEmojiIsOneCharacterAndHalfAnEmojiIsRefused() {
        assertThat(Password.typed("🪨🪨").length()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Password.typed("half \ud83e"));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Password.typed(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Password.typed("x".repeat(201)));
    }

    @Test
    void aPasswordDoesNotGiveItselfAwayInLogs() {
        assertThat(Password.typed("slate kettle").toString()).doesNotContain("slate");
    }
}
