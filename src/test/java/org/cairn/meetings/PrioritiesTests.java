package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
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
import org.springframework.security.core.context.SecurityContextHolder;

/** The order in which goals matter to the two. */
class PrioritiesTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        GoalService goals;

        @Autowired
        GuidedMeetingService service;

        @Autowired
        HandingOut handingOut;

        @Autowired
        Journal journal;

        @Autowired
        RelationshipService relationships;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        private RelationshipId relationship;
        private MeetingId meeting;

        @BeforeEach
        void threeGoalsWereAgreed() {
            Mentor.signedIn(vaults, keyrings);
            relationship = relationships.begin("Rosalind");
            meeting = service.begin(relationship, 90);
            for (String what : List.of("one", "two", "three")) {
                service.write(meeting, Goal.TYPE, Goal.draft().withWhat(what));
            }
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void theOrderIsKeptAndEveryListFollowsIt() {
            goals.move(relationship, goals.of(relationship).getLast(), -1);
            service.close(meeting, 80);
            goals.move(relationship, goals.of(relationship).getFirst(), 1);

            assertThat(words()).containsExactly("three", "one", "two");
            assertThat(handingOut.of(relationship).goals())
                    .extracting(shared -> shared.goal().what())
                    .containsExactly("three", "one", "two");
        }

        @Test
        void aMoveTouchesNoGoal() {
            List<Entry<Goal>> before = journal.entries(relationship, Goal.TYPE);

            goals.move(relationship, goals.of(relationship).getLast(), -2);

            assertThat(journal.entries(relationship, Goal.TYPE)).isEqualTo(before);
        }

        @Test
        void anotherMentorMovesNothing() {
            Entry<Goal> last = goals.of(relationship).getLast();
            Mentor.signedIn(vaults, keyrings);

            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> goals.move(relationship, last, -1));
        }

        private List<String> words() {
            return goals.of(relationship).stream()
                    .map(goal -> goal.content().what())
                    .toList();
        }
    }
}
