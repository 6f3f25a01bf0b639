package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretTests {

    @Test
    void theCharactersItWasMadeFromAreOverwritten() {
        char[] typed = "correct horse".toCharArray();

        Secret secret = Secret.of(typed);

        assertThat(typed).containsOnly('\0');
        assertThat(secret.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("correct horse");
    }

    @Test
    void closingOverwritesIt() {
        Secret secret = Secret.of("correct horse");
        byte[] bytes = secret.bytes();

        secret.close();
        secret.close();

        assertThat(bytes).containsOnly(0);
        assertThatIllegalStateException().isThrownBy(secret::bytes);
    }

    /** One keyboard sends é as one character, another as two. */
    @Test
    void theSamePasswordFromAnotherKeyboardIsTheSamePassword() {
        assertThat(Secret.of("Cafe\u0301").bytes())
                .isEqualTo(Secret.of("Caf\u00E9").bytes());
    }

    @Test
    void caseAndSpacesMatter() {
        assertThat(Secret.of("a b").bytes()).isNotEqualTo(Secret.of("ab").bytes());
        assertThat(Secret.of("a b").bytes()).isNotEqualTo(Secret.of("A b").bytes());
    }

    @Test
    void whatCannotBeAPasswordIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Secret.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Secret.of("\uD83E"));
        assertThatIllegalArgumentException().isThrownBy(() -> Secret.of("a".repeat(4097)));
        assertThat(Secret.of("a".repeat(4096)).bytes()).hasSize(4096);
    }

    @Test
    void whatIsPrintedTellsNothing() {
        assertThat(Secret.of("correct horse")).hasToString("Secret[…]");
    }
}
