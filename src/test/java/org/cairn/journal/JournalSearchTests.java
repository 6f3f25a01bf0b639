package org.cairn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairn.relationships.RelationshipId;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.vault.Keyring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OnH2
class JournalSearchTests extends JournalContract {

    @Autowired
    OpenJournals journals;

    record Deep(List<Note> notes, Note last, int number, String id) {}

    @Test
    void everyWordMustOccurSomewhereInTheEntry() {
        Entry<Note> both = append("The rota in winter\nis what tires her.");
        append("The rota again");

        List<SearchHit> hits = journal.search("WINTER rota");

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.relationship()).isEqualTo(relationship);
            assertThat(hit.type()).isEqualTo("note");
            assertThat(hit.entry()).isEqualTo(both.id());
            assertThat(hit.savedAt()).isEqualTo(both.savedAt());
            assertThat(hit.snippet()).isEqualTo("The rota in winter is what tires her.");
            assertThat(hit.toString()).doesNotContain("rota");
        });
        assertThat(journal.search("rota summer")).isEmpty();
    }

    @Test
    void nothingLookedForIsNothingFound() {
        append("something");

        assertThat(journal.search("")).isEmpty();
        assertThat(journal.search(" \t\u00A0\n")).isEmpty();
    }

    @Test
    void allJournalsCanBeOpenedBeforehandAndTheDamagedOnesStayClosed() {
        append("one");
        RelationshipId damaged = relationships.begin("J. O.");
        RelationshipId other = relationships.begin("K. A.");
        jdbc.sql("delete from journal_root where relationship = ?")
                .param(damaged.value())
                .update();
        mentor.anotherSession();

        journal.openAll();

        Keyring keyring = keyrings.current();
        assertThat(journals.known(keyring, relationship.value())).isNotNull();
        assertThat(journals.known(keyring, other.value())).isNotNull();
        assertThat(journals.known(keyring, damaged.value())).isNull();
    }

    @Test
    void theNewestComesFirstOverAllOwnRelationshipsAndNoOthers() {
        Entry<Note> oldest = append("tutorial one");
        RelationshipId other = relationships.begin("J. O.");
        relationships.archive(other);
        Entry<Note> middle = journal.append(other, Note.NOTE, new Note("tutorial two"));
        Entry<Note> newest = append("tutorial three");
        Mentor stranger = Mentor.signedIn(vaults, keyrings);
        journal.append(relationships.begin("X"), Note.NOTE, new Note("tutorial of somebody else"));
        assertThat(journal.search("tutorial")).hasSize(1);
        assertThat(stranger).isNotEqualTo(mentor);

        mentor.work();
        assertThat(journal.search("tutorial"))
                .extracting(SearchHit::entry)
                .containsExactly(newest.id(), middle.id(), oldest.id());
    }

    @Test
    void wordsAreFoundHoweverDeepTheyLieButIdsAreNot() {
        String id = EntryId.random().toString();
        journal.append(
                relationship,
                EntryType.of("deep", Deep.class),
                new Deep(List.of(new Note("first"), new Note("second")), new Note("last"), 7, id));

        assertThat(journal.search("second last")).hasSize(1);
        assertThat(journal.search(id.substring(0, 8))).isEmpty();
    }

    @Test
    void theNameOfARelationshipIsFoundToo() {
        assertThat(journal.search("r. a.")).extracting(SearchHit::type).containsExactly("relationship-name");
    }

    @ParameterizedTest
    @CsvSource({
        "MÜLLER, muller", "Muller, müller", "strasse, STRASSE", "straße, STRASSE", "Strasse, straße", "café, CAFE",
        "cafe\u0301, café", "søren, Soren", "Łódź, lodz", "ﬁnally, finally", "İstanbul, istanbul", "ΣΊΣΥΦΟΣ, σισυφος",
        "Ærø, aero", "ısı, isi", "\uD835\uDC00bc, abc", "שָׁלוֹם, שלום"
    })
    void caseAccentsAndLigaturesMakeNoDifference(String written, String sought) {
        assertThat(snippet("before " + written + " after", sought)).contains("before " + written + " after");
        assertThat(snippet("before " + written + " after", written)).isPresent();
    }

    @Test
    void aLongTextIsCutAroundTheFirstWordFoundAndNotWithinOthers() {
        String text = "word ".repeat(100) + "needle " + "word ".repeat(100);

        String snippet = snippet(text, "needle").orElseThrow();

        assertThat(snippet)
                .startsWith("… word ")
                .endsWith(" word …")
                .contains(" needle ")
                .hasSizeLessThan(160);
        assertThat(snippet.replace("word", "").replace("needle", "").strip()).matches("[… ]+");
    }

    @Test
    void aTextWithoutBlanksIsCutNonethelessAndNeverThroughACharacter() {
        String faces = "\uD83D\uDE42".repeat(300);
        String snippet = snippet(faces + "needle" + faces, "needle").orElseThrow();

        assertThat(snippet).contains("needle").hasSizeLessThan(160);
        assertThat(snippet.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF))
                .isEmpty();
    }

    @Test
    void everyWordThatWasLookedForIsMarkedInTheExcerpt() {
        Excerpt excerpt =
                excerpt("The Café and the rota: the ROTA", "rota cafe").orElseThrow();

        assertThat(excerpt.marks())
                .extracting(mark -> excerpt.text().substring(mark.from(), mark.to()))
                .containsExactly("Café", "rota", "ROTA");
    }

    @Test
    void marksThatTouchBecomeOneAndAccentsBelongToTheirLetter() {
        Excerpt excerpt = excerpt("re\u0301sume\u0301", "res sume").orElseThrow();

        assertThat(excerpt.marks()).containsExactly(new Excerpt.Mark(0, 8));
    }

    @Test
    void onlyTheFieldsThatHoldWordsAreLookedThrough() {
        JsonNode content = JournalJson.tree(new Deep(List.of(new Note("first")), new Note("last"), 7, "second"));

        assertThat(JournalSearch.texts(content, Set.of("last"))).containsExactly("last");
        assertThat(JournalSearch.texts(content, Set.of("notes", "id"))).containsExactly("first", "second");
        assertThat(JournalSearch.texts(content, Set.of())).isEmpty();
        assertThat(JournalSearch.texts(content, null)).containsExactlyInAnyOrder("first", "last", "second");
    }

    private static Optional<String> snippet(String text, String sought) {
        return excerpt(text, sought).map(Excerpt::text);
    }

    private static Optional<Excerpt> excerpt(String text, String sought) {
        JournalSearch search = new JournalSearch(sought);
        List<String> texts = JournalSearch.texts(JournalJson.tree(new Note(text)), null);
        return search.finds(texts) ? search.excerpt(texts) : Optional.empty();
    }
}
