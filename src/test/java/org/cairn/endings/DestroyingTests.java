package org.cairn.endings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.cairn.endings.Ending.Way;
import org.cairn.journal.JournalDestruction;
import org.cairn.meetings.Note;
import org.cairn.people.Signed;
import org.cairn.people.guessing.TooManyAttemptsException;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Destroyed for good, looked for afterwards, certified. */
class DestroyingTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract extends EndingContract {

        @Autowired
        JournalDestruction destruction;

        @Autowired
        DestructionWork work;

        @Autowired
        Destructions destructions;

        private Joined helen;

        /** With an account, and so with a password that can be asked. */
        @BeforeEach
        void helenHasAnAccount() {
            helen = Joined.mentor(cairn);
            Signed.in(helen.person());
            meet();
        }

        @Test
        void nothingOfItIsLeftAndTheCertificateSaysWhatThereWas() {
            RelationshipId other = relationships.begin("J. O.");
            int rowsOfTheOther = rows(other);
            int rows = rows(relationship);

            Certificate certificate = destroying.destroy(relationship, password(Joined.PASSWORD));

            assertThat(rows(relationship)).isZero();
            assertThat(keys(relationship)).isZero();
            assertThat(certificate.isVerified()).isTrue();
            assertThat(certificate.cause()).isEqualTo(Certificate.Cause.MENTOR);
            assertThat(certificate.entries()).containsEntry("note", 1).containsEntry("relationship-name", 1);
            assertThat(certificate.rows()).isEqualTo(rows);
            assertThat(certificate.keys()).isOne();
            assertThat(certificate.backupsUntil()).isEqualTo(TODAY.plusDays(30));
            assertThat(certificate.beganOn()).isEqualTo(TODAY);
            assertThat(certificate.endedOn()).isNull();
            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> journal.entries(relationship, Note.TYPE));
            assertThat(rows(other)).isEqualTo(rowsOfTheOther);
            assertThat(relationships.mine(other).name()).isEqualTo("J. O.");
        }

        @Test
        void theCertificateStaysForItsMentorAndNobodyElse() {
            Certificate certificate = destroying.destroy(relationship, password(Joined.PASSWORD));

            assertThat(destroying.certificates()).containsExactly(certificate);
            assertThat(destroying.certificate(certificate.reference())).isEqualTo(certificate);
            assertThat(certificate.toString()).doesNotContain("Rosalind").doesNotContain("Helen");

            Signed.in(Joined.mentor(cairn).person());
            assertThat(destroying.certificates()).isEmpty();
            assertThatExceptionOfType(CertificateNotFoundException.class)
                    .isThrownBy(() -> destroying.certificate(certificate.reference()));
        }

        @Test
        void aWrongPasswordDestroysNothingAndGuessingIsSlowed() {
            var guess = password(Joined.OTHER_PASSWORD);
            assertThatExceptionOfType(WrongGuessException.class)
                    .isThrownBy(() -> destroying.destroy(relationship, guess));
            for (int more = 0; more < 20; more++) {
                assertThatThrownBy(() -> destroying.destroy(relationship, guess))
                        .isInstanceOfAny(WrongGuessException.class, TooManyAttemptsException.class);
            }

            assertThatExceptionOfType(TooManyAttemptsException.class)
                    .isThrownBy(() -> destroying.destroy(relationship, guess));
            assertThat(rows(relationship)).isPositive();
            assertThat(keys(relationship)).isOne();
            assertThat(destroying.certificates()).isEmpty();
        }

        @Test
        void somebodyElsesRelationshipIsNotFoundWhateverThePassword() {
            Signed.in(Joined.mentor(cairn).person());

            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> destroying.destroy(relationship, password(Joined.PASSWORD)));
            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> destroying.whatGoes(relationship));
            assertThat(rows(relationship)).isPositive();
        }

        @Test
        void whereAnEndingWasBegunTheRelationshipEndsWithIt() {
            endings.choose(relationship, ending -> ending.with(Way.PLANNED));

            assertThat(destroying
                            .destroy(relationship, password(Joined.PASSWORD))
                            .endedOn())
                    .isEqualTo(TODAY);
        }

        @Test
        void anEndedRelationshipCanBeDestroyedBeforeItsDay() {
            end(relationship, TODAY.plusYears(1));

            destroying.destroy(relationship, password(Joined.PASSWORD));
            job.look(TODAY.plusYears(2));

            assertThat(rows(relationship)).isZero();
            assertThat(destroying.certificates()).hasSize(1);
        }

        @Test
        void aKeyOrARowThatIsStillThereIsSeen() {
            assertThat(destruction.leftNothing(helen.person().id().value(), relationship))
                    .isFalse();
            jdbc.sql("delete from vault_relationship_key where relationship = ?")
                    .param(relationship.value())
                    .update();
            assertThat(destruction.leftNothing(helen.person().id().value(), relationship))
                    .isFalse();
        }

        @Test
        void whatWasNotSeenToBeGoneIsDoneAgain() {
            String reference =
                    destroying.destroy(relationship, password(Joined.PASSWORD)).reference();
            jdbc.sql("update destruction set verified_at = null where reference = ?")
                    .param(reference)
                    .update();
            jdbc.sql("insert into journal_entry (relationship, id, revision, type, sealed) values (?, ?, 1, 'note', ?)")
                    .params(relationship.value(), relationship.value(), new byte[] {1})
                    .update();
            assertThat(work.verify(destructions.findByReference(reference).orElseThrow())
                            .isVerified())
                    .isFalse();

            job.look(LocalDate.now());

            assertThat(rows(relationship)).isZero();
            assertThat(destroying.certificate(reference).isVerified()).isTrue();
        }
    }
}
