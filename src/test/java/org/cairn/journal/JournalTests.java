package org.cairn.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.vault.RelationshipKeys;
import org.cairn.vault.VaultLockedException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JournalTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    record Remark(String text) {

        static final EntryType<Remark> REMARK = EntryType.of("remark", Remark.class);
    }

    abstract static class Contract extends JournalContract {

        @Autowired
        OpenJournals journals;

        @Autowired
        RelationshipKeys keys;

        @Test
        void whatWasAppendedIsThereInTheOrderOfAppending() {
            append("first");
            append("second");
            append("third");

            assertThat(texts()).containsExactly("first", "second", "third");
            asIfSignedInAnew();
            assertThat(texts()).containsExactly("first", "second", "third");
        }

        @Test
        void anEntryIsFoundUnderItsIdAndItsTypeOnly() {
            Entry<Note> entry = append("here");

            assertThat(journal.find(relationship, Note.NOTE, entry.id())).contains(entry);
            assertThat(journal.find(relationship, Remark.REMARK, entry.id())).isEmpty();
            assertThat(journal.find(relationship, Note.NOTE, EntryId.random())).isEmpty();
        }

        @Test
        void aTakenIdIsRefused() {
            Entry<Note> entry = append("here");

            assertThatThrownBy(() -> journal.append(relationship, Note.NOTE, entry.id(), new Note("again")))
                    .isInstanceOf(EntryExistsException.class);
            assertThat(texts()).containsExactly("here");
        }

        @Test
        void aRevisionTakesThePlaceOfTheOneBeforeAndKeepsItsOrder() {
            Entry<Note> first = append("first");
            append("second");

            Entry<Note> revised = revise(first, "first, better");

            assertThat(revised.revision()).isEqualTo(2);
            assertThat(revised.savedAt()).isAfterOrEqualTo(first.savedAt());
            assertThat(texts()).containsExactly("first, better", "second");
            asIfSignedInAnew();
            assertThat(texts()).containsExactly("first, better", "second");
        }

        @Test
        void aStaleRevisionIsRefusedWithBothTexts() {
            Entry<Note> read = append("read by both");
            Entry<Note> theirs = revise(read, "theirs");

            StaleEntryException stale = catchThrowableOfType(StaleEntryException.class, () -> revise(read, "mine"));

            assertThat(stale.<Note>current()).isEqualTo(theirs);
            assertThat(stale.<Note>attempted()).isEqualTo(new Note("mine"));
            assertThat(texts()).containsExactly("theirs");
        }

        @Test
        void savesOfOneSittingBecomeOneRevision() {
            Entry<Note> entry = append("I");
            entry = revise(entry, "I won");
            entry = revise(entry, "I wonder");

            assertThat(journal.history(relationship, Note.NOTE, entry.id())).containsExactly(entry);
            assertThat(journal.verify(relationship).isSound()).isTrue();
        }

        @Test
        void whatWasAgreedStaysInTheHistoryHoweverSoonItIsAmended() {
            Entry<Note> agreed = append("monthly");
            Entry<Note> amended = journal.amend(relationship, agreed, new Note("every two months"));
            Entry<Note> typed = revise(amended, "every two months, at");
            Entry<Note> again = revise(typed, "every two months, at noon");

            assertThat(journal.history(relationship, Note.NOTE, agreed.id())).containsExactly(agreed, amended, again);
            asIfSignedInAnew();
            assertThat(journal.history(relationship, Note.NOTE, agreed.id())).containsExactly(agreed, amended, again);
            assertThat(journal.verify(relationship).isSound()).isTrue();
        }

        @Test
        void nothingHasAHistoryUnderAnotherTypeOrAnUnknownId() {
            Entry<Note> entry = append("here");

            assertThat(journal.history(relationship, Remark.REMARK, entry.id())).isEmpty();
            assertThat(journal.history(relationship, Note.NOTE, EntryId.random()))
                    .isEmpty();
        }

        @Test
        void aRemovedEntryIsGoneWithItsHistory() {
            Entry<Note> kept = append("stays");
            Entry<Note> removed = append("goes");
            removed = journal.amend(relationship, removed, new Note("goes, changed"));

            journal.remove(relationship, removed);

            assertThat(texts()).containsExactly("stays");
            assertThat(rowsOf(removed.id())).isZero();
            assertThat(rowsOf(kept.id())).isOne();
            assertThat(journal.verify(relationship).isSound()).isTrue();
            Entry<Note> gone = removed;
            assertThatThrownBy(() -> revise(gone, "back")).isInstanceOf(EntryNotFoundException.class);
            assertThatThrownBy(() -> journal.remove(relationship, gone)).isInstanceOf(EntryNotFoundException.class);
        }

        @Test
        void aRemovedEntryIsGoneInEverySessionAndItsIdIsFreeAgain() {
            Entry<Note> entry = append("goes");
            int other = mentor.anotherSession();
            assertThat(texts()).containsExactly("goes");

            mentor.work(0);
            journal.remove(relationship, entry);

            mentor.work(other);
            assertThat(texts()).isEmpty();
            assertThat(journal.append(relationship, Note.NOTE, entry.id(), new Note("new"))
                            .revision())
                    .isOne();
            assertThat(texts()).containsExactly("new");
        }

        @Test
        void twoSessionsOfAMentorSeeEachOthersSaves() {
            Entry<Note> entry = append("from the desk");
            int tablet = mentor.anotherSession();
            assertThat(texts()).containsExactly("from the desk");
            revise(journal.find(relationship, Note.NOTE, entry.id()).orElseThrow(), "from the tablet");
            append("more");

            mentor.work(0);
            assertThat(texts()).containsExactly("from the tablet", "more");
            assertThatThrownBy(() -> revise(entry, "from the desk again")).isInstanceOf(StaleEntryException.class);

            mentor.work(tablet);
            assertThat(texts()).containsExactly("from the tablet", "more");
        }

        @Test
        void whatIsRolledBackIsNotInMemoryEither() {
            append("stays");

            transaction().executeWithoutResult(status -> {
                append("goes");
                assertThat(texts()).containsExactly("stays", "goes");
                status.setRollbackOnly();
            });

            assertThat(texts()).containsExactly("stays");
            append("comes");
            assertThat(texts()).containsExactly("stays", "comes");
            assertThat(journal.verify(relationship).isSound()).isTrue();
        }

        @Test
        void aTransactionSeesWhatItHasWrittenAndOthersOnlyAfterTheCommit() throws Exception {
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                transaction().executeWithoutResult(status -> {
                    append("one");
                    append("two");
                    assertThat(texts()).containsExactly("one", "two");
                    assertThat(get(other.submit(mentor.working(0, () -> texts()))))
                            .isEmpty();
                });
                assertThat(get(other.submit(mentor.working(0, () -> texts())))).containsExactly("one", "two");
            }
        }

        @Test
        void eightThreadsSaveWithoutLosingAnything() throws Exception {
            Entry<Note> shared = append("0");
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                int number = writer;
                int session = number % 2 == 0 ? 0 : mentor.anotherSession();
                writers.add(mentor.working(session, () -> {
                    for (int i = 0; i < 10; i++) {
                        append(number + "/" + i);
                        countUp(shared.id());
                    }
                    return number;
                }));
            }
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                for (Future<Integer> done : threads.invokeAll(writers)) {
                    done.get();
                }
            }

            asIfSignedInAnew();
            assertThat(texts()).hasSize(81).doesNotHaveDuplicates().startsWith("80");
            assertThat(journal.verify(relationship).problems()).isEmpty();
        }

        private void countUp(EntryId id) {
            while (true) {
                Entry<Note> current = journal.find(relationship, Note.NOTE, id).orElseThrow();
                try {
                    revise(
                            current,
                            String.valueOf(Integer.parseInt(current.content().text()) + 1));
                    return;
                } catch (StaleEntryException again) {
                    // somebody else was faster: read and try again
                }
            }
        }

        @Test
        void anythingThatAStringCanHoldComesBack() {
            List<String> strange = List.of(
                    "",
                    "\uD83D\uDE42 \uD83D\uDC69\u200D\u2695\uFE0F",
                    "äöü ß ÄÖÜ e\u0301",
                    "\u202Eשלום عليكم\u202C",
                    "\u0000\u0001\u001F\u007F\u0085",
                    "half \uD83D a pair",
                    "\uDE42 the other half",
                    "\uDE42\uD83D",
                    "\"\\/\b\f\n\r\t </script><!--",
                    "\\ud83d \\u0000",
                    "\u2028\u2029\uFEFF\uFFFE\uFFFF",
                    "x".repeat(20_000));
            strange.forEach(this::append);

            assertThat(texts()).isEqualTo(strange);
            asIfSignedInAnew();
            assertThat(texts()).isEqualTo(strange);
        }

        @Test
        void onceLockedNothingIsReadOrKeptInMemory() {
            append("private");
            var keyring = mentor.keyring(0);
            assertThat(journals.known(keyring, relationship.value())).isNotNull();

            mentor.lock(0);

            assertThat(journals.known(keyring, relationship.value())).isNull();
            assertThatThrownBy(this::texts).isInstanceOf(VaultLockedException.class);
            assertThatThrownBy(() -> append("more")).isInstanceOf(VaultLockedException.class);
        }

        @Test
        void theNameIsNotCountedAmongTheEntries() {
            assertThat(journal.count(relationship)).isZero();
            append("one");
            assertThat(journal.count(relationship)).isOne();
        }

        @Test
        void aDestroyedRelationshipLeavesNoRowAndNobodyFindsIt() {
            append("goes");
            RelationshipId other = relationships.begin("J. O.");
            journal.append(other, Note.NOTE, new Note("stays"));

            destruction.destroy(mentor.id().value(), relationship);

            assertThat(rows()).isZero();
            assertThat(keys.exists(mentor.owner(), relationship.value())).isFalse();
            assertThatThrownBy(this::texts).isInstanceOf(RelationshipNotFoundException.class);
            assertThatThrownBy(() -> relationships.mine(relationship))
                    .isInstanceOf(RelationshipNotFoundException.class);
            assertThat(relationships.mine()).extracting("id").containsExactly(other);
            assertThat(journals.known(mentor.keyring(0), relationship.value())).isNull();
            assertThat(texts(other)).containsExactly("stays");
            assertThat(journal.search("goes")).isEmpty();
        }

        private int rows() {
            return jdbc.sql("select (select count(*) from journal_entry where relationship = :r)"
                            + " + (select count(*) from journal_page where relationship = :r)"
                            + " + (select count(*) from journal_root where relationship = :r)")
                    .param("r", relationship.value())
                    .query(Integer.class)
                    .single();
        }

        private int rowsOf(EntryId id) {
            return jdbc.sql("select count(*) from journal_entry where id = ?")
                    .param(id.value())
                    .query(Integer.class)
                    .single();
        }

        private static List<String> get(Future<List<String>> future) {
            try {
                return future.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
