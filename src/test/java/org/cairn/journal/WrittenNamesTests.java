package org.cairn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNamesTests {

    private static Set<String> found(String text) {
        WrittenNames names = new WrittenNames(Set.of("Kerr", "Anne-Marie", "When"));
        names.look(List.of(text));
        return names.found();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Talked with Kerr.", "Late again, Kerr said", "It was Dr. Kerr", "Tell Mr Kerr’s wife"})
    void aNameHasACapitalLetterWithinASentence(String text) {
        assertThat(found(text)).containsExactly("Kerr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"When it began. When it ended.", "kerr", "Kerry came, with Kerrigan", "“When?”"})
    void theBeginningOfASentenceIsNoName(String text) {
        assertThat(found(text)).isEmpty();
    }
}
