package org.cairn.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cairn.meetings.BetweenNote;
import org.cairn.people.Signed;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.vault.Keyrings;
import org.cairn.vault.VaultLockedException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TakingOutTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract extends ArchiveContract {

        @Autowired
        Keyrings keyrings;

        @Autowired
        JdbcClient jdbc;

        @Test
        void everythingIsInTheArchiveWithItsHistory() {
            String all = String.join("\n", lines(archive(relationship)));

            assertThat(all)
                    .contains(
                            "Rosalind",
                            "Teach again",
                            "Teach once a week",
                            "half \\ud83d a pair, “quoted”\\nand a line")
                    .contains("Ask how the Tuesday went", "\"plannedMinutes\":60,\"actualMinutes\":55");
            assertThat(all.lines().filter(line -> line.contains("\"type\":\"agreement\"")))
                    .hasSize(2);
            assertThat(all.lines().toList().getLast())
                    .contains("\"relationships\":1", "\"meetings\":1", "\"revisions\":" + rows());
        }

        private int rows() {
            return jdbc.sql("select count(*) from journal_entry where relationship = ?")
                    .param(relationship.value())
                    .query(Integer.class)
                    .single();
        }

        @Test
        void severalAreTakenOutAtOnceAndOneThatHasEndedKeepsItsDay() {
            RelationshipId second = lived("Jo");
            LocalDate until = LocalDate.now().plusYears(1);
            end(second, until);

            List<String> lines = lines(archive(relationship, second));

            assertThat(lines.stream().filter(line -> line.startsWith("{\"line\":\"relationship\"")))
                    .satisfiesExactly(
                            one -> assertThat(one).contains(relationship.toString(), "\"endedOn\":null"),
                            one -> assertThat(one).contains(second.toString(), "\"keepUntil\":\"" + until + "\""));
        }

        @Test
        void theOwnJournalGoesAlongWithoutANameAndWithoutMeetings() {
            List<String> lines = lines(archive(jotted("I answer too soon")));

            assertThat(lines).hasSize(4);
            assertThat(lines.get(1)).contains("\"kind\":\"OWN_JOURNAL\"");
            assertThat(lines.get(2)).contains("learning-point", "I answer too soon");
        }

        @Test
        void whatLiesOnTheDiskMeanwhileIsSealedAndItsOwnersAlone() throws IOException {
            try (TakingOut.Order order = takingOut.order(List.of(relationship), password(), PASSPHRASE);
                    TakenOut made = order.make(work());
                    InputStream sealed = made.open()) {
                assertThat(new String(sealed.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Rosalind", "Teach", "relationship");
                Path file = leftBehind().getFirst();
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
            assertThat(leftBehind()).isEmpty();
        }

        @Test
        void aWrongPasswordTakesNothingOut() {
            assertThatThrownBy(
                            () -> takingOut.order(List.of(relationship), password(Joined.OTHER_PASSWORD), PASSPHRASE))
                    .isInstanceOf(WrongGuessException.class);
        }

        @Test
        void aPassphraseThatCouldBeGuessedIsRefused() {
            assertThatThrownBy(() -> takingOut.order(List.of(relationship), password(), "password"))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void nobodyTakesOutWhatIsAnothers() {
            Signed.in(Joined.mentor(cairn).person());

            assertThatThrownBy(() -> takingOut.order(List.of(relationship), password(), PASSPHRASE))
                    .isInstanceOf(RelationshipNotFoundException.class);
        }

        @Test
        void whatIsSavedMeanwhileWaitsForNothingAndTearsNothing() throws IOException {
            int before = journal.count(relationship);
            LongWork saving = new LongWork(percent -> journal.append(
                    relationship, BetweenNote.TYPE, new BetweenNote(Instant.EPOCH, "meanwhile " + percent, false)));
            try (TakingOut.Order order = takingOut.order(List.of(relationship), password(), PASSPHRASE);
                    TakenOut made = order.make(saving);
                    InputStream sealed = made.open()) {
                List<String> lines = lines(sealed.readAllBytes());
                assertThat(lines).noneMatch(line -> line.contains("meanwhile"));
                assertThat(lines.stream().filter(line -> line.contains("\"line\":\"entry\"")))
                        .hasSize(made.revisions());
            }
            assertThat(journal.count(relationship)).isGreaterThan(before + 3);
        }

        @Test
        void progressIsToldAndWhatIsCancelledLeavesNothingBehind() {
            List<Integer> told = new ArrayList<>();
            try (TakingOut.Order order = takingOut.order(List.of(relationship), password(), PASSPHRASE)) {
                order.make(new LongWork(told::add)).close();
                assertThat(told)
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .endsWith(100)
                        .hasSizeGreaterThan(3);
            }
            try (TakingOut.Order order = takingOut.order(List.of(relationship), password(), PASSPHRASE)) {
                LongWork[] work = new LongWork[1];
                work[0] = new LongWork(percent -> {
                    if (percent > 30) {
                        work[0].cancel();
                    }
                });
                assertThatThrownBy(() -> order.make(work[0])).isInstanceOf(LongWork.CancelledException.class);
            }
            assertThat(leftBehind()).isEmpty();
        }

        @Test
        void onceLockedNothingIsTakenOut() {
            TakingOut.Order order = takingOut.order(List.of(relationship), password(), PASSPHRASE);
            keyrings.wipe(mentor.session());

            assertThatThrownBy(() -> order.make(work())).isInstanceOf(VaultLockedException.class);
            assertThat(leftBehind()).isEmpty();
        }

        @Test
        void whatIsDamagedIsLeftOutAndCounted() throws IOException {
            jdbc.sql("update journal_entry set sealed = ? where relationship = ? and type = 'closing'")
                    .params(new byte[80], relationship.value())
                    .update();
            RelationshipId second = lived("Jo");
            jdbc.sql("update journal_root set sealed = ? where relationship = ?")
                    .params(new byte[80], second.value())
                    .update();
            signInAnew();

            try (TakingOut.Order order = takingOut.order(List.of(relationship, second), password(), PASSPHRASE);
                    TakenOut made = order.make(work())) {
                assertThat(made.missing()).isOne();
                assertThat(made.leftOut()).isOne();
                assertThat(made.relationships()).isOne();
            }
        }
    }
}
