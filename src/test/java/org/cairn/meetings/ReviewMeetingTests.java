package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.cairn.common.TextVersion;
import org.cairn.cycle.Prompt;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalReview.Outcome;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.Journal;
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
import org.springframework.security.core.context.SecurityContextHolder;

/** A later meeting that opens on what was left and on the goals. */
class ReviewMeetingTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        GuidedMeetingService service;

        @Autowired
        GoalService goals;

        @Autowired
        MeetingLog log;

        @Autowired
        Reflecting reflecting;

        @Autowired
        Journal journal;

        @Autowired
        RelationshipService relationships;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        private RelationshipId relationship;
        private MeetingId first;
        private EntryId goal;

        @BeforeEach
        void aFirstInterviewHasBeenHeld() {
            Mentor.signedIn(vaults, keyrings);
            relationship = relationships.begin("Rosalind");
            first = service.beginReview(relationship, 90);
            goal = service.write(first, Goal.TYPE, Goal.draft().withWhat("Teach again"))
                    .id();
            service.write(first, Closing.TYPE, Closing.blank(first).withSummary("I may ask."));
            service.close(first, 80);
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void theFirstMeetingIsAFirstInterviewWhateverWasMeant() {
            assertThat(log.find(first).kind()).isEqualTo(MeetingKind.FIRST_INTERVIEW);
            assertThat(log.find(service.beginReview(relationship, 60)).kind()).isEqualTo(MeetingKind.REVIEW);
        }

        @Test
        void itOpensOnWhatWasLeftLastTime() {
            reflecting.write(first, Prompt.REMEMBER, "The Thursday evening", TextVersion.of(""));

            LastTime left = service.lastTime(service.beginReview(relationship, 60));

            assertThat(left.closing()).isNotNull();
            assertThat(left.closing().summary()).isEqualTo("I may ask.");
            assertThat(left.toRemember()).isEqualTo("The Thursday evening");
            assertThat(service.lastTime(first)).isEqualTo(new LastTime(null, "", List.of()));
        }

        @Test
        void itBeginsAtTheGoals() {
            assertThat(service.stageOf(service.beginReview(relationship, 60))).isEqualTo("Goals");
        }

        @Test
        void aGoalStaysAsAgreedUntilTheMeetingIsClosed() {
            MeetingId review = service.beginReview(relationship, 60);
            said(review, Outcome.ACHIEVED);
            assertThat(goal().content().state()).isEqualTo(Goal.State.ACTIVE);

            service.close(review, 55);

            assertThat(goal().content().state()).isEqualTo(Goal.State.ACHIEVED);
            assertThat(goals.reviewsOf(relationship)).singleElement().satisfies(kept -> {
                assertThat(kept.content().happened()).isEqualTo("She asked in the corridor.");
                assertThat(kept.content().settledOn()).isNotNull();
            });
        }

        @Test
        void historyIsNeverOverwritten() {
            for (Outcome outcome : List.of(Outcome.ON_THE_WAY, Outcome.PARKED, Outcome.LET_GO)) {
                MeetingId review = service.beginReview(relationship, 60);
                said(review, outcome);
                service.close(review, 55);
            }

            assertThat(goal().content().state()).isEqualTo(Goal.State.LET_GO);
            assertThat(goals.reviewsOf(relationship))
                    .extracting(review -> review.content().outcome())
                    .containsExactly(Outcome.ON_THE_WAY, Outcome.PARKED, Outcome.LET_GO);
            assertThat(journal.history(relationship, Goal.TYPE, goal))
                    .extracting(before -> before.content().state())
                    .contains(Goal.State.ACTIVE, Goal.State.PARKED, Goal.State.LET_GO);
        }

        @Test
        void aGoalThatChangedKeepsWhatItWasAndIsFollowedByAnother() {
            MeetingId review = service.beginReview(relationship, 60);
            said(review, Outcome.CHANGED);
            service.write(review, Goal.TYPE, goal().content().changed(goal).withWhat("Teach one tutorial"));

            service.close(review, 55);

            assertThat(goals.of(relationship))
                    .extracting(Entry::content)
                    .extracting(Goal::what, Goal::state)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple("Teach again", Goal.State.CHANGED),
                            org.assertj.core.api.Assertions.tuple("Teach one tutorial", Goal.State.ACTIVE));
        }

        @Test
        void whereNothingWasSaidNothingStays() {
            MeetingId review = service.beginReview(relationship, 60);
            service.write(review, GoalReview.TYPE, GoalReview.blank(goal, review.value()));

            service.close(review, 55);

            assertThat(goals.reviewsOf(relationship)).isEmpty();
            assertThat(goal().content().state()).isEqualTo(Goal.State.ACTIVE);
        }

        @Test
        void whereNothingMayBeWrittenNothingIsSaidOfGoals() {
            MeetingId review = service.beginReview(relationship, 60);
            service.write(review, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.NOTHING));

            assertThatExceptionOfType(NotAgreedException.class).isThrownBy(() -> said(review, Outcome.ACHIEVED));
        }

        private void said(MeetingId review, Outcome outcome) {
            service.write(
                    review,
                    GoalReview.TYPE,
                    GoalReview.blank(goal, review.value())
                            .withHappened("She asked in the corridor.")
                            .withOutcome(outcome));
        }

        private Entry<Goal> goal() {
            return journal.find(relationship, Goal.TYPE, goal).orElseThrow();
        }
    }
}
