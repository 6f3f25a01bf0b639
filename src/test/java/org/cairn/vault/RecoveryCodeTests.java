package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTests {

    private final RecoveryCode code = RecoveryCode.random();

    @Test
    void aCodeIsShownInNineGroupsOfFour() {
        assertThat(code.display()).matches("([0-9A-HJKMNP-TV-Z]{4} ){8}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void aShownCodeIsReadBack() {
        for (int i = 0; i < 1000; i++) {
            RecoveryCode any = RecoveryCode.random();
            assertThat(RecoveryCode.parse(any.display())).isEqualTo(any).hasSameHashCodeAs(any);
        }
    }

    @Test
    void noTwoCodesAreTheSame() {
        Set<RecoveryCode> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(RecoveryCode.random());
        }

        assertThat(codes).hasSize(1000);
        assertThat(code).isNotEqualTo(code.display());
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        String shown = code.display();

        assertThat(RecoveryCode.parse(shown.toLowerCase(Locale.ROOT))).isEqualTo(code);
        assertThat(RecoveryCode.parse(shown.replace(" ", ""))).isEqualTo(code);
        assertThat(RecoveryCode.parse("\t" + shown.replace(" ", "-") + "\n")).isEqualTo(code);
        assertThat(RecoveryCode.parse(shown.replace(" ", "\u00A0–"))).isEqualTo(code);
        assertThat(RecoveryCode.parse(shown.replace('0', 'O').replace('1', 'l')))
                .isEqualTo(code);
        assertThat(RecoveryCode.parse(shown.replace('0', 'o').replace('1', 'I')))
                .isEqualTo(code);
        assertThat(RecoveryCode.parse(shown.replace('1', 'i').replace('1', 'L')))
                .isEqualTo(code);
    }

    @Test
    void aSlipInAnyPlaceIsNoticed() {
        String shown = code.display();
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) != ' ') {
                char other = shown.charAt(i) == '7' ? '8' : '7';
                String slip = shown.substring(0, i) + other + shown.substring(i + 1);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> RecoveryCode.parse(slip))
                        .withMessage("There is a slip in the recovery code: please compare each group.");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7K3M", "7K3M 0Q9X 7K3M 0Q9X 7K3M 0Q9X 7K3M 0Q9X 7K3"})
    void aCodeThatIsTooShortSaysSo(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecoveryCode.parse(typed))
                .withMessageStartingWith("This is too short");
    }

    @Test
    void aCodeThatIsTooLongSaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecoveryCode.parse(code.display() + "7"))
                .withMessageStartingWith("This is too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "u", "é", "🪨", "_", "'", "\u0000", "٣"})
    void aCharacterThatNoCodeHasIsNamedAsSuch(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecoveryCode.parse(typed))
                .withMessageStartingWith("The recovery code has only letters and digits");
    }

    @Test
    void whatIsPrintedTellsNothing() {
        assertThat(code).hasToString("RecoveryCode[…]");
    }

    @Test
    void aCodeHas160Bits() {
        assertThat(code.bits()).hasSize(20);
        assertThat(RecoveryCode.ofBits(code.bits())).isEqualTo(code);
        assertThatIllegalArgumentException().isThrownBy(() -> RecoveryCode.ofBits(new byte[19]));
    }
}
