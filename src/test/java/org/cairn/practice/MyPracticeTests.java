package org.cairn.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cairn.common.HolisticComponent;
import org.cairn.common.TextVersion;
import org.cairn.journal.JournalDestruction;
import org.cairn.meetings.Block;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Reflecting;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Everything that a mentor does, looked at together. */
class MyPracticeTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        private static final TextVersion NOTHING_YET = TextVersion.of("");

        @Autowired
        MyPractice practice;

        @Autowired
        GuidedMeetingService meetings;

        @Autowired
        Reflecting reflecting;

        @Autowired
        RelationshipService relationships;

        @Autowired
        JournalDestruction destruction;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        private Mentor mentor;
        private RelationshipId first;
        private RelationshipId second;

        @BeforeEach
        void twoRelationships() {
            mentor = Mentor.signedIn(vaults, keyrings);
            first = relationships.begin("Rosalind");
            second = relationships.begin("J. O.");
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        private MeetingId met(RelationshipId relationship, int minutes) {
            MeetingId meeting = meetings.begin(relationship, 60);
            meetings.close(meeting, minutes);
            return meeting;
        }

        @Test
        void closedMeetingsOfAllRelationshipsAreCounted() {
            met(first, 50);
            met(second, 70);
            meetings.begin(second, 60);
            relationships.archive(first);

            assertThat(practice.hours().held())
                    .extracting(HoursLog.Held::minutes)
                    .containsExactlyInAnyOrder(50, 70);
        }

        @Test
        void whatWasDestroyedLeavesItsHoursAndNothingElse() {
            reflecting.write(met(first, 50), "afterwards-surprised", "The silence.", NOTHING_YET);
            destruction.destroy(mentor.id().value(), first);

            assertThat(practice.hours().held()).hasSize(1);
            assertThat(practice.reflections()).isEmpty();
            assertThat(practice.balance().isEmpty()).isTrue();
        }

        @Test
        void theComponentsAreCountedOverAllRelationships() {
            for (RelationshipId relationship : new RelationshipId[] {first, second}) {
                MeetingId meeting = meetings.begin(relationship, 60);
                meetings.write(
                        meeting,
                        Block.TYPE,
                        new Block(meeting, "the list", null, HolisticComponent.PERSONAL_SUPPORT, "", null));
            }

            BalanceOverTime balance = practice.balance();
            assertThat(balance.all()).containsEntry(HolisticComponent.PERSONAL_SUPPORT, 2);
            assertThat(balance.years()).containsOnlyKeys(LocalDate.now().getYear());
        }

        @Test
        void reflectionsStandTogetherWithTheirQuestionTheLatestFirst() {
            reflecting.write(met(first, 50), "afterwards-surprised", " The silence. ", NOTHING_YET);
            reflecting.write(met(second, 50), "afterwards-differently", "Ask less.", NOTHING_YET);
            reflecting.leaveOut(met(second, 50));

            assertThat(practice.reflections()).extracting(OwnReflection::with).containsExactly("J. O.", "Rosalind");
            OwnReflection.Answer answer =
                    practice.reflections().getLast().answers().getFirst();
            assertThat(answer.words()).isEqualTo("The silence.");
            assertThat(answer.prompt().text()).startsWith("What surprised you");
        }

        @Test
        void aDamagedJournalIsLeftOutAndSaid() {
            reflecting.write(met(first, 50), "afterwards-surprised", "The silence.", NOTHING_YET);
            reflecting.write(met(second, 50), "afterwards-surprised", "The noise.", NOTHING_YET);
            jdbc.sql("delete from journal_root where relationship = ?")
                    .param(first.value())
                    .update();

            assertThat(practice.unreadable()).isOne();
            assertThat(practice.reflections()).extracting(OwnReflection::with).containsExactly("J. O.");
            assertThat(practice.hours().held()).hasSize(2);
        }

        @Test
        void nobodyElseSeesAnyOfIt() {
            reflecting.write(met(first, 50), "afterwards-surprised", "The silence.", NOTHING_YET);
            Mentor.signedIn(vaults, keyrings);

            assertThat(practice.hours().isEmpty()).isTrue();
            assertThat(practice.reflections()).isEmpty();
            assertThat(practice.balance().isEmpty()).isTrue();
        }
    }
}
