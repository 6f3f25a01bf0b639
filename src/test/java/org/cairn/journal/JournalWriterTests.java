package org.cairn.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cairn.journal.Bench.Sealed;
import org.cairn.testing.OnH2;
import org.cairn.vault.Keyring;
import org.cairn.vault.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class JournalWriterTests extends JournalContract {

    @Autowired
    Sealing sealing;

    private Bench bench;
    private Keyring keyring;

    @BeforeEach
    void setUpTheBench() {
        bench = Bench.counting(jdbc, sealing, transaction());
        keyring = mentor.keyring(0);
    }

    @Test
    void oneEntryIsSealedForOneSaveHoweverManyThereAre() {
        append(10);
        List<Sealed> ofFew = costOfOneSave();
        append(1_990);
        List<Sealed> ofMany = costOfOneSave();

        assertThat(ofFew).extracting(Sealed::type).containsExactly("note", "journal.page", "journal.root");
        assertThat(ofMany).extracting(Sealed::type).containsExactly("note", "journal.page", "journal.root");
        // the entry and the root weigh what they did before, give or take a digit of a number
        assertThat(ofMany.get(0).plainBytes()).isCloseTo(ofFew.get(0).plainBytes(), offset(4));
        assertThat(ofMany.get(2).plainBytes()).isEqualTo(ofFew.get(2).plainBytes());
        // the page holds a 64th of the lines, 61 bytes each
        assertThat(ofMany.get(1).plainBytes()).isLessThan(60 * 61);
        assertThat(journal.verify(relationship).problems()).isEmpty();
    }

    private List<Sealed> costOfOneSave() {
        Entry<Note> entry = bench.append(keyring, relationship, "x".repeat(1_000));
        return bench.sealedWhile(() -> bench.revise(keyring, relationship, entry, "y".repeat(1_000)));
    }

    private void append(int many) {
        Bench quick = new Bench(jdbc, sealing, transaction());
        for (int from = 0; from < many; from += 500) {
            int some = Math.min(500, many - from);
            transaction().executeWithoutResult(status -> {
                for (int i = 0; i < some; i++) {
                    quick.writer.append(keyring, relationship, Note.NOTE, EntryId.random(), new Note("entry"));
                }
            });
        }
        transaction().executeWithoutResult(status -> bench.journals.read(keyring, relationship.value()));
    }

    @Test
    void aSaveOpensOnlyTheRootAndReadingAgainOpensNothing() {
        append(50);
        long before = bench.opened();
        bench.append(keyring, relationship, "one more");
        assertThat(bench.opened() - before).isEqualTo(1);

        before = bench.opened();
        transaction().executeWithoutResult(status -> bench.journals.read(keyring, relationship.value()));
        assertThat(bench.opened()).isEqualTo(before);
    }

    @Test
    void whatAnotherSessionSavedIsAllThatIsOpenedAfterwards() {
        append(50);
        Bench tablet = new Bench(jdbc, sealing, transaction());
        tablet.append(keyring, relationship, "from the tablet");
        long before = bench.opened();

        transaction().executeWithoutResult(status -> bench.journals.read(keyring, relationship.value()));

        // the root, one page, one entry
        assertThat(bench.opened() - before).isEqualTo(3);
    }

    @Test
    void savesWithinTenMinutesReplaceEachOtherAndLaterOnesStay() {
        Entry<Note> entry = bench.append(keyring, relationship, "a");
        bench.pass(Duration.ofMinutes(9));
        entry = bench.revise(keyring, relationship, entry, "ab");
        bench.pass(Duration.ofMinutes(1));
        entry = bench.revise(keyring, relationship, entry, "abc");
        bench.pass(Duration.ofMinutes(9));
        entry = bench.revise(keyring, relationship, entry, "abcd");
        bench.pass(Duration.ofDays(30));
        entry = bench.revise(keyring, relationship, entry, "e");

        assertThat(bench.history(keyring, relationship, entry.id())).containsExactly("ab", "abcd", "e");
        assertThat(journal.verify(relationship).problems()).isEmpty();
    }

    @Test
    void aClockThatWasSetBackKeepsTheRevisionBefore() {
        Entry<Note> entry = bench.append(keyring, relationship, "a");
        bench.pass(Duration.ofHours(-1));
        entry = bench.revise(keyring, relationship, entry, "b");

        assertThat(bench.history(keyring, relationship, entry.id())).containsExactly("a", "b");
    }

    record Numbers(double exact) {}

    record Bent(byte[] bytes) {}

    record Unreadable(Object anything) {}

    @Test
    void contentThatWouldComeBackChangedIsRefusedAndNothingIsStored() {
        assertThatThrownBy(() -> journal.append(relationship, EntryType.of("bent", Bent.class), new Bent(new byte[1])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would come back changed");
        assertThatThrownBy(() -> journal.append(
                        relationship, EntryType.of("unreadable", Unreadable.class), new Unreadable(new Note("inside"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("inside");
        assertThatThrownBy(
                        () -> journal.append(relationship, EntryType.of("numbers", Numbers.class), new Numbers(-0.0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.count(relationship)).isZero();
        assertThat(journal.verify(relationship).problems()).isEmpty();
    }

    @Test
    void numbersComeBackToTheLastBit() {
        EntryType<Numbers> type = EntryType.of("numbers", Numbers.class);
        List<Double> doubles = new ArrayList<>(List.of(0.1, 0.0, Double.MIN_VALUE, Double.MAX_VALUE, 1e23, Math.PI));
        doubles.addAll(List.of(Double.NaN, Double.POSITIVE_INFINITY));
        doubles.forEach(number -> journal.append(relationship, type, new Numbers(number)));
        asIfSignedInAnew();

        assertThat(journal.entries(relationship, type).stream()
                        .map(entry -> entry.content().exact()))
                .containsExactlyElementsOf(doubles);
    }
}
