package org.cairn.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cairn.practice.Telltale.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingWordsTests {

    private static List<Telltale> in(String text, String... people) {
        return TellingWords.in(text, Stream.of(people).map(CalledBy::new).toList(), Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosalind Archer | I learnt it from Rosalind's silence | NAME | Rosalind",
                "Rosalind Archer | what rosalind said | NAME | rosalind",
                "Rosalind Archer | as ARCHER put it | NAME | ARCHER",
                "Rosalind Archer | R.A. asked me | INITIALS | R.A.",
                "R. A. | with RA in the room | INITIALS | RA",
                "R. A. | then R. A. was quiet | INITIALS | R. A.",
                "RA | then R.A. was quiet | INITIALS | R.A.",
                "M. from the Tuesday group | when M. came late | INITIALS | M.",
                "Bryony (Saltmarsh) | down at saltmarsh | NAME | saltmarsh",
                "Will | what Will wants | NAME | Will",
                "Zoë | when Zoë came | NAME | Zoë"
            })
    void howTheMentorCallsSomebodyIsFound(String called, String text, Kind kind, String words) {
        assertThat(in(text, called)).contains(new Telltale(kind, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Will | what I will do",
                "M. from the Tuesday group | on Tuesday the group was quiet",
                "R. A. | I heard it on the radio, as ever. RAF. ARAB.",
                "Ann | an announcement",
                "I. K. | so do I. Kindly."
            })
    void ordinaryWordsAreLeftAlone(String called, String text) {
        assertThat(in(text, called)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write to j.pascoe@surgery.example.org soon | EMAIL | j.pascoe@surgery.example.org",
                "ring 01632 960 123 | NUMBER | 01632 960 123",
                "ring +44 1632 960123 | NUMBER | +44 1632 960123",
                "on 3 March it broke | DAY | 3 March",
                "since March 3rd | DAY | March 3rd",
                "on 03/03/2026 | DAY | 03/03/2026",
                "on 2026-03-03 | DAY | 2026-03-03",
                "a 49-year-old partner | AGE | 49-year-old",
                "Mrs Patel said | PATIENT | Mrs P…"
            })
    void addressesNumbersDaysAndAgesAreFound(String text, Kind kind, String words) {
        assertThat(in(text)).contains(new Telltale(kind, words));
    }

    @Test
    void initialsAreSaidOnceAndAsTheyStandThere() {
        assertThat(in("then R. A. was quiet", "R. A.")).containsExactly(new Telltale(Kind.INITIALS, "R. A."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2026 we had 12 meetings of 90 minutes", "may I ask", "three of 12", "at 14:30 or 9.30"})
    void ordinaryNumbersAreLeftAlone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void whatStandsInTheNotesAsANameIsFoundOnce() {
        String text = "Kerr would say: ask Kerr. On Thursday the GP knew.";

        assertThat(TellingWords.likeNames(text)).containsExactly("Kerr");
        assertThat(TellingWords.in(text, List.of(), Set.of("Kerr")))
                .containsExactly(new Telltale(Kind.IN_THE_NOTES, "Kerr"));
        assertThat(TellingWords.in(text, List.of(new CalledBy("Kerr")), Set.of("Kerr")))
                .extracting(Telltale::kind)
                .containsExactly(Kind.NAME);
    }
}
