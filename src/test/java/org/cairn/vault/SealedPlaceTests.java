package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedPlaceTests {

    private static SealedPlace place(String type, long revision) {
        return new SealedPlace(new UUID(1, 2), type, new UUID(3, 4), revision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Goal", "my goal", "ziel-ä", "goal\n", "goal_2"})
    void aTypeIsWrittenInAFewCharactersOnly(String type) {
        assertThatIllegalArgumentException().isThrownBy(() -> place(type, 1));
    }

    @Test
    void aTypeHas64CharactersAtMost() {
        assertThat(place("a".repeat(64), 1).entryType()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> place("a".repeat(65), 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void revisionsBeginAtOne(long revision) {
        assertThatIllegalArgumentException().isThrownBy(() -> place("goal", revision));
    }
}
