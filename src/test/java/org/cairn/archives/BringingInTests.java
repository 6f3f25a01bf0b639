package org.cairn.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cairn.archives.FoundRelationship.Standing;
import org.cairn.endings.Destroying;
import org.cairn.journal.JournalCopies.Overlap;
import org.cairn.meetings.BetweenNote;
import org.cairn.meetings.Note;
import org.cairn.people.Signed;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipSummary;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.vault.Keyrings;
import org.cairn.vault.VaultLockedException;
import org.cairn.vault.reference.ReferenceArchive;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.springframework.beans.factory.annotation.Autowired;

@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class BringingInTests {

    private static final Path FROM_THE_OTHER_DATABASE = Path.of("target", "archive-from-h2.cairn");

    @Nested
    @Order(1)
    @OnH2
    class InAFile extends Contract {

        @Test
        void anArchiveIsLeftForTheOtherDatabase() throws IOException {
            RelationshipId ended = lived("Jo");
            end(ended, LocalDate.of(2299, 1, 1));
            Files.write(FROM_THE_OTHER_DATABASE, archive(relationship, ended, jotted("I answer too soon")));
        }
    }

    @Nested
    @Order(2)
    @OnPostgreSQL
    class OnAServer extends Contract {

        @Test
        void whatWasTakenOutOfTheOtherDatabaseIsTheSameHereToTheLastLetter() throws IOException {
            byte[] archive = Files.readAllBytes(FROM_THE_OTHER_DATABASE);

            List<RelationshipId> taken = bringIn(archive);

            assertThat(taken).hasSize(3);
            List<String> there = lines(archive);
            List<String> here = lines(archive(taken.toArray(RelationshipId[]::new)));
            String ownThere = idOfOwnJournal(there);
            assertThat(here.stream().skip(1).map(line -> line.replace(idOfOwnJournal(here), ownThere)))
                    .isEqualTo(there.subList(1, there.size()));
        }

        /** Follows from the mentor, who is another one here. */
        private static String idOfOwnJournal(List<String> lines) {
            return lines.stream()
                    .filter(line -> line.contains("OWN_JOURNAL"))
                    .map(line -> line.replaceFirst(".*\"id\":\"([^\"]*)\".*", "$1"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    abstract static class Contract extends ArchiveContract {

        @Autowired
        Keyrings keyrings;

        @Autowired
        Destroying destroying;

        @Test
        void aRoundTripFromElsewhereKeepsEverythingAndItsIds() {
            byte[] archive = fromElsewhere(archive(relationship));

            List<RelationshipId> taken = bringIn(archive);

            assertThat(taken).hasSize(1);
            List<String> before = lines(archive);
            assertThat(lines(archive(taken.getFirst()))).last().isEqualTo(before.getLast());
            assertThat(lines(archive(taken.getFirst())).subList(1, before.size()))
                    .isEqualTo(before.subList(1, before.size()));
            assertThat(journal.verify(taken.getFirst()).problems()).isEmpty();
        }

        /** As the first version of the format had it: whatever becomes of the types, they come in. */
        @Test
        void whatIsPublishedWithTheFormatComesIn() throws IOException {
            byte[] archive = fromElsewhere(sealed(Files.readAllLines(ReferenceArchive.LINES)));

            List<RelationshipId> taken = bringIn(archive);

            assertThat(whateverTheIds(archive(taken.toArray(RelationshipId[]::new))))
                    .isEqualTo(whateverTheIds(archive));
            assertThat(relationships.mine(taken.getFirst()).name()).isEqualTo("R. A.");
            assertThat(points.all()).hasSize(1);
        }

        @Test
        void anotherAccountReadsWritesAndFindsWhatWasBroughtIn() {
            byte[] archive = archive(relationship);
            Signed.in(Joined.mentor(cairn).person());

            RelationshipId here = bringIn(archive).getFirst();

            assertThat(here).isNotEqualTo(relationship);
            assertThat(whateverTheIds(archive(here))).isEqualTo(whateverTheIds(archive));
            assertThat(relationships.mine(here).name()).isEqualTo("Rosalind");
            assertThat(meetings.recordsOf(here).getFirst().notes())
                    .extracting(each -> each.content().text())
                    .containsExactly("half \uD83D a pair, “quoted”\nand a line");
            assertThat(goals.of(here)).extracting(each -> each.content().what()).containsExactly("Teach once a week");
            assertThat(journal.search("Tuesday")).hasSize(1);
            var jotted = journal.entries(here, BetweenNote.TYPE).getFirst();
            journal.amend(here, jotted, new BetweenNote(jotted.content().at(), "Asked", false));
            between.begin(here);
            assertThat(journal.verify(here).problems()).isEmpty();
        }

        @Test
        void whatIsFoundIsShownBeforeAnythingIsChanged() {
            RelationshipId ended = lived("Jo");
            end(ended, LocalDate.now().plusYears(1));
            byte[] archive = fromElsewhere(archive(relationship, ended));

            try (WaitingArchive waiting = receive(archive)) {
                FoundArchive found = waiting.look(PASSPHRASE, work());

                assertThat(found.relationships())
                        .extracting(FoundRelationship::name)
                        .containsExactly("Rosalind", "Jo");
                FoundRelationship one = found.relationships().getFirst();
                assertThat(one.meetings()).isOne();
                assertThat(one.entries()).isEqualTo(journal.count(relationship));
                assertThat(one.standing()).isEqualTo(Standing.NEW);
                assertThat(found.relationships().getLast().keepUntil())
                        .isEqualTo(LocalDate.now().plusYears(1));
                assertThat(relationships.mine()).hasSize(2);
            }
            assertThat(leftBehind()).isEmpty();
        }

        @Test
        void whatIsHereAlreadyIsSaidAndStaysAsItIs() {
            byte[] archive = archive(relationship);
            var jotted = journal.entries(relationship, BetweenNote.TYPE).getFirst();
            journal.amend(relationship, jotted, new BetweenNote(jotted.content().at(), "changed since", false));
            journal.append(
                    relationship,
                    BetweenNote.TYPE,
                    new BetweenNote(jotted.content().at(), "new", false));
            List<String> before = whateverTheIds(archive(relationship));
            int entries = journal.count(relationship);

            try (WaitingArchive waiting = receive(archive)) {
                FoundArchive found = waiting.look(PASSPHRASE, work());
                FoundRelationship one = found.relationships().getFirst();
                assertThat(one.standing()).isEqualTo(Standing.HERE);
                assertThat(one.existing().name()).isEqualTo("Rosalind");
                assertThat(one.existing().overlap()).isEqualTo(new Overlap(entries - 2, 1, 0, 1));

                RelationshipId second = waiting.takeIn(found, Map.of(relationship, "Rosalind, as she was"), work())
                        .getFirst();

                assertThat(second).isNotEqualTo(relationship);
                assertThat(relationships.mine())
                        .extracting(RelationshipSummary::name)
                        .containsExactlyInAnyOrder("Rosalind", "Rosalind, as she was");
                assertThat(whateverTheIds(archive(relationship))).isEqualTo(before);
                assertThat(meetings.recordsOf(second).getFirst().notes()).hasSize(1);
                assertThat(journal.entries(second, Note.TYPE)
                                .getFirst()
                                .content()
                                .meeting())
                        .isNotEqualTo(journal.entries(relationship, Note.TYPE)
                                .getFirst()
                                .content()
                                .meeting());
                assertThat(journal.verify(second).problems()).isEmpty();
            }
            try (WaitingArchive again = receive(archive)) {
                assertThat(again.look(PASSPHRASE, work())
                                .relationships()
                                .getFirst()
                                .standing())
                        .isEqualTo(Standing.HERE);
            }
        }

        @Test
        void oneThatCameInUnderAnotherIdIsKnownAgain() {
            byte[] archive = archive(relationship);
            Signed.in(Joined.mentor(cairn).person());
            RelationshipId here = bringIn(archive).getFirst();

            try (WaitingArchive again = receive(archive)) {
                FoundRelationship found =
                        again.look(PASSPHRASE, work()).relationships().getFirst();
                assertThat(found.standing()).isEqualTo(Standing.HERE);
                assertThat(found.existing().id()).isEqualTo(here);
            }
        }

        @Test
        void oneThatWasDestroyedIsSaidToBeAndComesBackUnderAnotherId() {
            byte[] archive = archive(relationship);
            destroying.destroy(relationship, password());

            try (WaitingArchive waiting = receive(archive)) {
                FoundArchive found = waiting.look(PASSPHRASE, work());
                assertThat(found.relationships().getFirst().standing()).isEqualTo(Standing.DESTROYED);
                assertThat(waiting.takeIn(found, Map.of(relationship, ""), work()))
                        .doesNotContain(relationship)
                        .hasSize(1);
            }
        }

        @Test
        void whatHasChangedSinceItWasShownIsNotTakenIn() {
            byte[] archive = fromElsewhere(archive(relationship));

            try (WaitingArchive one = receive(archive);
                    WaitingArchive other = receive(archive)) {
                FoundArchive found = one.look(PASSPHRASE, work());
                FoundArchive same = other.look(PASSPHRASE, work());
                other.takeIn(same, all(same), work());

                assertThatExceptionOfType(ArchiveRefusedException.class)
                        .isThrownBy(() -> one.takeIn(found, all(found), work()))
                        .extracting(ArchiveRefusedException::reason)
                        .isEqualTo(ArchiveRefusedException.Reason.CHANGED_MEANWHILE);
            }
            assertThat(relationships.mine()).hasSize(2);
        }

        @Test
        void anEndedOneKeepsItsDayAndADayThatHasPassedIsMoved() {
            end(relationship, LocalDate.now().plusYears(1));
            byte[] kept = fromElsewhere(archive(relationship));
            byte[] passed = fromElsewhere(sealed(lines(kept).stream()
                    .map(line -> line.replace(
                            "\"keepUntil\":\"" + LocalDate.now().plusYears(1), "\"keepUntil\":\"2020-01-01"))
                    .toList()));

            RelationshipId first = bringIn(kept).getFirst();
            RelationshipId second = bringIn(passed).getFirst();

            assertThat(relationships.mine(first).isEnded()).isTrue();
            assertThat(endings.of(first).orElseThrow().keepUntil())
                    .isEqualTo(LocalDate.now().plusYears(1));
            assertThat(endings.of(second).orElseThrow().keepUntil())
                    .isEqualTo(LocalDate.now().plusDays(30));
        }

        @Test
        void theOwnJournalComesBackAndWhereThereIsOneOnlyWhatIsMissingIsAdded() {
            byte[] archive = archive(jotted("I answer too soon"));
            Signed.in(Joined.mentor(cairn).person());
            bringIn(archive);
            assertThat(points.all()).extracting(each -> each.content().words()).containsExactly("I answer too soon");

            Signed.in(Joined.mentor(cairn).person());
            jotted("Mine");
            bringIn(archive);
            bringIn(archive);
            assertThat(points.all())
                    .extracting(each -> each.content().words())
                    .containsExactly("Mine", "I answer too soon");
        }

        @Test
        void whatIsCancelledLeavesNothingAndCanBeDoneAgain() {
            byte[] archive = fromElsewhere(archive(relationship));
            try (WaitingArchive waiting = receive(archive)) {
                FoundArchive found = waiting.look(PASSPHRASE, work());
                LongWork[] work = new LongWork[1];
                work[0] = new LongWork(percent -> {
                    if (percent >= 50) {
                        work[0].cancel();
                    }
                });

                assertThatThrownBy(() -> waiting.takeIn(found, all(found), work[0]))
                        .isInstanceOf(LongWork.CancelledException.class);
                assertThat(relationships.mine()).hasSize(1);

                assertThat(waiting.takeIn(found, all(found), work())).hasSize(1);
            }
        }

        @Test
        void onceLockedAWaitingArchiveIsGone() {
            byte[] archive = archive(relationship);
            WaitingArchive waiting = receive(archive);
            FoundArchive found = waiting.look(PASSPHRASE, work());

            keyrings.wipe(mentor.session());

            assertThat(leftBehind()).isEmpty();
            assertThatThrownBy(() -> waiting.takeIn(found, all(found), work())).isInstanceOf(Exception.class);
            assertThatThrownBy(() -> receive(archive)).isInstanceOf(VaultLockedException.class);
            assertThat(leftBehind()).isEmpty();
        }

        @Test
        void anotherPassphraseOpensNothing() {
            try (WaitingArchive waiting = receive(archive(relationship))) {
                assertThatExceptionOfType(ArchiveRefusedException.class)
                        .isThrownBy(() -> waiting.look("another", work()))
                        .extracting(ArchiveRefusedException::reason)
                        .isEqualTo(ArchiveRefusedException.Reason.WRONG_PASSPHRASE);
                assertThat(waiting.look(PASSPHRASE, work()).relationships()).hasSize(1);
            }
        }

        WaitingArchive receive(byte[] archive) {
            return bringingIn.receive(new ByteArrayInputStream(archive));
        }

        static Map<RelationshipId, String> all(FoundArchive found) {
            Map<RelationshipId, String> all = new HashMap<>();
            found.relationships().forEach(one -> all.put(one.id(), ""));
            return all;
        }

        List<RelationshipId> bringIn(byte[] archive) {
            try (WaitingArchive waiting = receive(archive)) {
                FoundArchive found = waiting.look(PASSPHRASE, work());
                return waiting.takeIn(found, all(found), work());
            }
        }
    }
}
