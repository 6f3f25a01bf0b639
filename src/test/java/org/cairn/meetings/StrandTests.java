package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cairn.journal.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrandTests {

    private static final Instant SPRING = Instant.parse("2026-03-03T14:00:00Z");

    private final MeetingId march = new MeetingId(UUID.randomUUID());
    private final MeetingId may = new MeetingId(UUID.randomUUID());
    private final Strands strands = new Strands();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Asking, asking",
                "Asking for help, “Asking – for help!”",
                "Café, cafe",
                "\"ask, again\", ASK AGAIN.",
                "…, …",
            })
    void caseAccentsAndPunctuationAreOverlooked(String one, String other) {
        assertThat(SameWords.are(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"asking, asked", "the list, list", "…, –", "Being known, Beingknown"})
    void otherWordsAreAnotherThing(String one, String other) {
        assertThat(SameWords.are(one, other)).isFalse();
    }

    @Test
    void theSameWordsAreGatheredAndStandAsTheyWerePutLast() {
        hear("Asking", march, SPRING);
        hear("asking!", may, SPRING.plusSeconds(9));

        assertThat(strands.all()).singleElement().satisfies(strand -> {
            assertThat(strand.words()).isEqualTo("asking!");
            assertThat(strand.meetings()).isEqualTo(2);
            assertThat(strand.lastAt()).isEqualTo(SPRING.plusSeconds(9));
            assertThat(strand.isHeardAt(march)).isTrue();
            assertThat(strand.isHeardBefore(may)).isTrue();
        });
    }

    @Test
    void twiceInOneMeetingCountsOnce() {
        hear("Asking", march, SPRING);
        hear("asking", march, SPRING);

        assertThat(strands.all()).singleElement().satisfies(strand -> {
            assertThat(strand.meetings()).isOne();
            assertThat(strand.isHeardBefore(march)).isFalse();
        });
    }

    @Test
    void whatCameUpMostOftenComesFirstAndThenTheLatest() {
        hear("old", march, SPRING);
        hear("often", march, SPRING);
        hear("often", may, SPRING.plusSeconds(9));
        hear("new", may, SPRING.plusSeconds(9));

        assertThat(strands.all())
                .extracting(Strand::words, Strand::meetings)
                .containsExactly(tuple("often", 2), tuple("new", 1), tuple("old", 1));
    }

    @Test
    void whatSaysNothingIsNotHeard() {
        hear(" ", march, SPRING);

        assertThat(strands.all()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Strand("asking", List.of()));
    }

    private void hear(String words, MeetingId meeting, Instant at) {
        strands.hear(words, new Strand.Heard(new EntryId(UUID.randomUUID()), meeting, at));
    }
}
