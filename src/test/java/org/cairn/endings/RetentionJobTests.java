package org.cairn.endings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.cairn.people.PersonId;
import org.cairn.people.Signed;
import org.cairn.relationships.RelationshipId;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The days that were said are kept, by nobody who is signed in. */
class RetentionJobTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    /** Where letters would be taken, or not. */
    private static final class PostOffice extends RetentionLetter {

        private final List<PersonId> sent = new ArrayList<>();
        private boolean closed;
        private boolean away;

        PostOffice() {
            super(null, null);
        }

        PostOffice away() {
            away = true;
            return this;
        }

        @Override
        boolean canBeSent() {
            return !away;
        }

        @Override
        boolean send(PersonId mentor, LocalDate goesOn) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .as("others wait while a letter is sent")
                    .isFalse();
            if (!closed) {
                sent.add(mentor);
            }
            return !closed;
        }
    }

    abstract static class Contract extends EndingContract {

        private static final LocalDate UNTIL = TODAY.plusYears(1);

        @Autowired
        DestructionWork work;

        @Autowired
        org.cairn.relationships.RelationshipEnds ends;

        @Autowired
        PlatformTransactionManager transactions;

        @Autowired
        Retentions retentions;

        @Autowired
        Destructions destructions;

        @Autowired
        Clock clock;

        @Test
        void onItsDayItGoesWithoutAnOpenVaultAndOthersStay() {
            RelationshipId later = relationships.begin("later");
            RelationshipId goesOn = relationships.begin("goes on");
            end(relationship, UNTIL);
            end(later, UNTIL.plusDays(60));
            Signed.out();

            job.look(UNTIL.minusDays(31));
            job.look(UNTIL.minusDays(30));
            job.look(UNTIL.minusDays(1));
            assertThat(rows(relationship)).isPositive();
            job.look(UNTIL);

            assertThat(rows(relationship)).isZero();
            assertThat(keys(relationship)).isZero();
            assertThat(rows(later)).isPositive();
            assertThat(rows(goesOn)).isPositive();
            mentor.work();
            assertThat(destroying.certificates()).singleElement().satisfies(certificate -> {
                assertThat(certificate.cause()).isEqualTo(Certificate.Cause.RETENTION);
                assertThat(certificate.isVerified()).isTrue();
                assertThat(certificate.endedOn()).isEqualTo(TODAY);
            });
            assertThat(relationships.mine()).extracting("id").containsExactlyInAnyOrder(later, goesOn);
        }

        @Test
        void whatWasNeverAnnouncedBecauseCairnWasOffIsAnnouncedFirst() {
            end(relationship, UNTIL);

            job.look(UNTIL.plusDays(10));
            job.look(UNTIL.plusDays(12));
            assertThat(rows(relationship)).isPositive();
            job.look(UNTIL.plusDays(13));

            assertThat(rows(relationship)).isZero();
        }

        @Test
        void killedHalfwayNothingIsHalfGoneAndTheNextTimeCompletesIt() {
            end(relationship, UNTIL);
            job.look(UNTIL.minusDays(20));
            int before = rows(relationship);
            new TransactionTemplate(transactions).executeWithoutResult(dying -> {
                work.destroy(ends.find(relationship).orElseThrow(), Certificate.Cause.RETENTION);
                assertThat(rows(relationship)).isZero();
                dying.setRollbackOnly();
            });
            assertThat(rows(relationship)).isEqualTo(before);
            assertThat(keys(relationship)).isOne();

            job.look(UNTIL);

            assertThat(rows(relationship)).isZero();
            assertThat(destroying.certificates()).hasSize(1);
        }

        @Test
        void keysThatAreGoneAlreadyKeepNoRowsFromGoing() {
            end(relationship, UNTIL);
            job.look(UNTIL.minusDays(20));
            jdbc.sql("delete from vault_relationship_key where relationship = ?")
                    .param(relationship.value())
                    .update();

            job.look(UNTIL);

            assertThat(rows(relationship)).isZero();
            assertThat(destroying.certificates())
                    .singleElement()
                    .satisfies(certificate -> assertThat(certificate.keys()).isZero());
        }

        @Test
        void killedBeforeItWasLookedForItIsLookedForTheNextTime() {
            end(relationship, UNTIL);
            work.destroy(ends.find(relationship).orElseThrow(), Certificate.Cause.RETENTION);
            assertThat(destroying.certificates().getFirst().isVerified()).isFalse();

            job.look(TODAY);

            assertThat(destroying.certificates().getFirst().isVerified()).isTrue();
        }

        @Test
        void twoNodesAtOnceDestroyOnce() throws Exception {
            end(relationship, UNTIL);
            job.look(UNTIL.minusDays(20));

            try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
                nodes.submit(() -> job.look(UNTIL));
                nodes.submit(() -> job.look(UNTIL));
                nodes.shutdown();
                assertThat(nodes.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            }

            assertThat(rows(relationship)).isZero();
            assertThat(destroying.certificates()).hasSize(1);
        }

        @Test
        void oneThatFailsKeepsNoOtherFromItsTurn() {
            RelationshipId broken = relationships.begin("broken");
            end(broken, UNTIL.minusDays(1));
            end(relationship, UNTIL);
            job.look(UNTIL.minusDays(20));
            jdbc.sql("update relationship set destroyed_on = ?, mentor = ? where id = ?")
                    .params(TODAY, broken.value(), broken.value())
                    .update();

            assertThatThrownBy(() -> job.look(UNTIL)).isInstanceOf(RuntimeException.class);

            assertThat(rows(relationship)).isZero();
            assertThat(rows(broken)).isPositive();
            jdbc.sql("delete from retention where relationship = ?")
                    .param(broken.value())
                    .update();
        }

        @Test
        void aLetterIsSentTwiceAndNothingGoesBeforeTheFirstOneCouldBe() {
            PostOffice post = new PostOffice();
            RetentionJob posting = job(post, clock);
            end(relationship, UNTIL);
            post.closed = true;
            posting.look(UNTIL.minusDays(20));
            posting.look(UNTIL);
            assertThat(rows(relationship)).isPositive();

            post.closed = false;
            posting.look(UNTIL.plusDays(1));

            assertThat(rows(relationship)).isZero();
            assertThat(post.sent).contains(mentor.id());
        }

        @Test
        void aLetterGoesAMonthBeforeAndAnotherAWeekBefore() {
            PostOffice post = new PostOffice();
            RetentionJob posting = job(post, clock);
            end(relationship, UNTIL);

            posting.look(UNTIL.minusDays(30));
            posting.look(UNTIL.minusDays(20));
            assertThat(post.sent).containsOnlyOnce(mentor.id());
            posting.look(UNTIL.minusDays(7));
            posting.look(UNTIL.minusDays(1));

            assertThat(post.sent).filteredOn(mentor.id()::equals).hasSize(2);
            assertThat(rows(relationship)).isPositive();
        }

        @Test
        void theDayIsThatOfTheClockWhereCairnRuns() {
            end(relationship, UNTIL);
            job.look(UNTIL.minusDays(20));
            Instant evening = UNTIL.minusDays(1).atTime(23, 30).toInstant(ZoneOffset.UTC);

            job(new PostOffice().away(), Clock.fixed(evening, ZoneOffset.UTC)).look();
            assertThat(rows(relationship)).isPositive();
            job(new PostOffice().away(), Clock.fixed(evening, ZoneOffset.ofHours(1)))
                    .look();

            assertThat(rows(relationship)).isZero();
        }

        private RetentionJob job(RetentionLetter letter, Clock at) {
            return new RetentionJob(retentions, destructions, work, ends, letter, at, transactions);
        }

        @Test
        void moreTimeThatWasGivenIsKept() {
            end(relationship, UNTIL);
            job.look(UNTIL.minusDays(20));
            endings.prolong(relationship, UNTIL.plusDays(90), "they write a letter together");

            job.look(UNTIL);
            job.look(UNTIL.plusDays(89));
            assertThat(rows(relationship)).isPositive();
            job.look(UNTIL.plusDays(92));

            assertThat(rows(relationship)).isZero();
        }
    }
}
