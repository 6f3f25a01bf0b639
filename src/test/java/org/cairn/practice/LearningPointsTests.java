package org.cairn.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.cairn.common.TextDiffersException;
import org.cairn.common.TextVersion;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.journal.Journal;
import org.cairn.journal.WaitingPlaces;
import org.cairn.meetings.MeetingLog;
import org.cairn.relationships.OwnJournal;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.vault.Keyrings;
import org.cairn.vault.VaultLockedException;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a mentor keeps without anybody at the other end. */
class LearningPointsTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        private static final TextVersion NOTHING_YET = TextVersion.of("");

        @Autowired
        LearningPoints points;

        @Autowired
        OwnJournal ownJournal;

        @Autowired
        OwnRelationships own;

        @Autowired
        RelationshipService relationships;

        @Autowired
        MeetingLog log;

        @Autowired
        Journal journal;

        @Autowired
        WaitingPlaces waiting;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        private Mentor mentor;

        @BeforeEach
        void aMentor() {
            mentor = Mentor.signedIn(vaults, keyrings);
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        private Entry<LearningPoint> written(String words) {
            return points.write(named(points.begin()), words, NOTHING_YET);
        }

        private static LearningPointId named(Entry<LearningPoint> point) {
            return new LearningPointId(point.id());
        }

        @Test
        void oneIsWrittenAfterTheOtherAndNothingIsMadeBefore() {
            assertThat(points.all()).isEmpty();
            assertThat(ownJournal.find()).isEmpty();

            written("Wait longer.");
            points.begin();
            written("Ask shorter.");

            assertThat(points.all())
                    .extracting(point -> point.content().words())
                    .containsExactly("Wait longer.", "Ask shorter.");
        }

        @Test
        void whatAnotherWindowWroteIsNotOverwritten() {
            Entry<LearningPoint> point = written("from one window");

            assertThatExceptionOfType(TextDiffersException.class)
                    .isThrownBy(() -> points.write(named(point), "from another", NOTHING_YET));
        }

        @Test
        void whatWasTakenToTheGroupSaysWhenAndCanBeTakenBack() {
            LearningPointId point = named(written("Wait longer."));

            assertThat(points.taken(point, true).content().takenOn()).isEqualTo(LocalDate.now());
            assertThat(points.taken(point, false).content().isTaken()).isFalse();
        }

        @Test
        void whatWasRemovedCanBeBroughtBack() {
            Entry<LearningPoint> point = written("Wait longer.");
            points.remove(named(point));
            points.remove(named(point));
            assertThat(points.all()).isEmpty();
            assertThatExceptionOfType(EntryNotFoundException.class)
                    .isThrownBy(() -> points.write(named(point), "more", NOTHING_YET));

            points.bringBack(point.content());
            assertThat(points.all()).hasSize(1);
        }

        @Test
        void theOwnJournalIsInNoListOfRelationshipsAndCannotBeTreatedAsOne() {
            RelationshipId somebody = relationships.begin("Rosalind");
            written("Wait longer.");
            RelationshipId mine = ownJournal.find().orElseThrow();

            assertThat(own.all()).extracting(one -> one.id()).containsExactly(somebody);
            assertThat(own.ever()).extracting(Relationship::id).containsExactly(somebody);
            assertThat(relationships.mine()).hasSize(1);
            assertThat(journal.search("longer")).isEmpty();
            assertThatExceptionOfType(RelationshipNotFoundException.class).isThrownBy(() -> own.require(mine));
            assertThatExceptionOfType(RelationshipNotFoundException.class).isThrownBy(() -> own.end(mine));
            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> relationships.archive(mine));
            assertThatExceptionOfType(RelationshipNotFoundException.class).isThrownBy(() -> log.of(mine));
        }

        @Test
        void itIsSealedAndRenewedLikeEveryOther() {
            written("Wait longer.");
            RelationshipId mine = ownJournal.find().orElseThrow();

            assertThat(journal.verify(mine).isSound()).isTrue();
            assertThat(waiting.of(mine, "learning-point/1").key()).isNotBlank();
            mentor.lock(0);
            assertThatExceptionOfType(VaultLockedException.class).isThrownBy(points::all);
            mentor.anotherSession();
            assertThat(points.all()).hasSize(1);
        }

        @Test
        void eachMentorHasOneOfTheirOwn() {
            LearningPointId point = named(written("Wait longer."));
            RelationshipId mine = ownJournal.begin();
            assertThat(ownJournal.begin()).isEqualTo(mine);

            Mentor.signedIn(vaults, keyrings);
            assertThat(points.all()).isEmpty();
            assertThat(points.find(point)).isEmpty();
            assertThat(ownJournal.begin()).isNotEqualTo(mine);
            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> journal.entries(mine, LearningPoint.TYPE));
        }
    }
}
