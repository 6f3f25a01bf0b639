package org.cairn.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.cairn.crash.Line.Word;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was acknowledged is lost, nothing is torn, whenever the process dies. */
class CrashTests {

    @TempDir
    Path home;

    @Test
    @Tag("program")
    @Tag("crash")
    void nothingAcknowledgedIsLostInManyCrashes() throws Exception {
        Ledger ledger = new CrashProgram(home).run(Integer.getInteger("crash.cycles", 200));

        assertThat(ledger.complaints()).isEmpty();
        assertThat(ledger.saves()).isPositive();
    }

    @Test
    void nothingAcknowledgedIsLostInTwoCrashes() throws Exception {
        Ledger ledger = new CrashProgram(home).run(2);

        assertThat(ledger.complaints()).isEmpty();
        assertThat(ledger.saves()).isPositive();
    }

    private final Ledger ledger = new Ledger();
    private final UUID entry = UUID.randomUUID();

    @Test
    void theLedgerMissesWhatWasAcknowledged() {
        ledger.note(Line.text(Word.TRY, entry, 1, "a"));
        ledger.note(Line.text(Word.DONE, entry, 1, "a"));
        ledger.note(Line.of(Word.READY));

        assertThat(ledger.complaints()).hasSize(1);
    }

    @Test
    void theLedgerSeesAnOlderRevisionATornTextAndWhatNobodyWrote() {
        ledger.note(Line.text(Word.DONE, entry, 1, "a"));
        ledger.note(Line.text(Word.DONE, entry, 2, "b"));
        ledger.note(Line.text(Word.FOUND, entry, 1, "a"));
        ledger.note(Line.of(Word.READY));
        assertThat(ledger.complaints()).hasSize(1);

        ledger.note(Line.text(Word.FOUND, entry, 1, "torn"));
        ledger.note(Line.text(Word.FOUND, UUID.randomUUID(), 1, "from nowhere"));
        assertThat(ledger.complaints()).hasSize(3);
    }

    @Test
    void theLedgerAcceptsWhatWasUnderWayAndARemovalThatWas() {
        ledger.note(Line.text(Word.DONE, entry, 1, "a"));
        ledger.note(Line.text(Word.TRY, entry, 2, "b"));
        ledger.note(Line.text(Word.FOUND, entry, 2, "b"));
        ledger.note(Line.of(Word.READY));
        assertThat(ledger.unanswered()).isOne();

        ledger.note(Line.removal(Word.TRY, entry));
        ledger.note(Line.of(Word.READY));
        assertThat(ledger.complaints()).isEmpty();
        assertThat(ledger.entries()).isZero();
    }

    @Test
    void aRemovedEntryMustNotComeBack() {
        ledger.note(Line.text(Word.DONE, entry, 1, "a"));
        ledger.note(Line.removal(Word.DONE, entry));
        ledger.note(Line.text(Word.FOUND, entry, 1, "a"));

        assertThat(ledger.complaints()).hasSize(1);
    }

    @Test
    void aLineThatDeathCutShortSaysNothing() {
        String whole = Line.text(Word.DONE, entry, 1, "a").toString();

        assertThat(Line.parse(whole)).isPresent();
        for (int length = 0; length < whole.length(); length++) {
            assertThat(Line.parse(whole.substring(0, length))).isEmpty();
        }
        assertThat(Line.parse("12:00:00 INFO something else;")).isEmpty();
    }
}
