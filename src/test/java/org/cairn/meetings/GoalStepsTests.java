package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.goals.GoalsNotAgreedException;
import org.cairn.goals.NoSuchStepException;
import org.cairn.goals.Step;
import org.cairn.goals.Steps;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.journal.EntryType;
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

/** The steps of a goal, in a meeting and between two. */
class GoalStepsTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    /** A goal as it was stored before it had steps after the first. */
    record GoalOfBefore(
            String what,
            LocalDate by,
            String component,
            List<EntryId> answers,
            String firstStep,
            String obstacle,
            String plan,
            String support,
            Integer confidence,
            LocalDate reviewOn,
            String state,
            LocalDate agreedOn,
            EntryId follows) {}

    abstract static class Contract {

        private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

        @Autowired
        GoalService goals;

        @Autowired
        GuidedMeetingService service;

        @Autowired
        Journal journal;

        @Autowired
        RelationshipService relationships;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        private RelationshipId relationship;
        private EntryId goal;

        @BeforeEach
        void aGoalWasAgreed() {
            Mentor.signedIn(vaults, keyrings);
            relationship = relationships.begin("Rosalind");
            goal = goals.write(
                            relationship,
                            Goal.draft()
                                    .withWhat("Teach again")
                                    .withFirstStep("ask Priya")
                                    .agree(DAY))
                    .id();
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void stepsAreAddedAndTickedBetweenTwoMeetingsAndNothingElseChanges() {
            Goal before = goal();
            change(goal, now -> now.withSteps(Steps::added));
            change(goal, now -> Steps.wording(1).change("one page", text("")).apply(now));
            change(goal, now -> now.withSteps(steps -> steps.taken(Step.FIRST, DAY.plusDays(9))));

            assertThat(goal().allSteps())
                    .containsExactly(new Step(Step.FIRST, "ask Priya", DAY.plusDays(9)), new Step(1, "one page", null));
            assertThat(goal())
                    .usingRecursiveComparison()
                    .ignoringFields("steps")
                    .isEqualTo(before);
        }

        @Test
        void aTickInTheMeetingAndOneBesideItBothStay() {
            MeetingId meeting = service.begin(relationship, 60);
            Entry<Goal> read = goals.of(relationship).getFirst();
            change(goal, now -> now.withSteps(steps -> steps.added().worded(1, "one page")));

            service.change(meeting, read, now -> now.withSteps(steps -> steps.taken(Step.FIRST, DAY)));

            assertThat(goal().allSteps())
                    .containsExactly(new Step(Step.FIRST, "ask Priya", DAY), new Step(1, "one page", null));
            assertThat(journal.history(relationship, Goal.TYPE, goal)).hasSizeGreaterThan(1);
        }

        @Test
        void aGoalOfAnOlderVersionHasItsFirstStepAndNoOthers() {
            EntryType<GoalOfBefore> before =
                    EntryType.of("goal", GoalOfBefore.class).upgrade(older -> older);
            EntryId old = journal.append(
                            relationship,
                            before,
                            new GoalOfBefore(
                                    "Teach", null, null, List.of(), "ask", "", "", "", 7, null, "ACTIVE", DAY, null))
                    .id();

            assertThat(journal.find(relationship, Goal.TYPE, old)).hasValueSatisfying(now -> {
                assertThat(now.content().what()).isEqualTo("Teach");
                assertThat(now.content().allSteps()).containsExactly(new Step(Step.FIRST, "ask", null));
            });
            change(old, now -> now.withSteps(steps -> steps.taken(Step.FIRST, DAY)));
            assertThat(journal.find(relationship, Goal.TYPE, old)
                            .orElseThrow()
                            .content()
                            .allSteps())
                    .containsExactly(new Step(Step.FIRST, "ask", DAY));
        }

        @Test
        void stepsAreFoundByTheirWordsButNotByTheirDays() {
            change(
                    goal,
                    now -> now.withSteps(
                            steps -> steps.added().worded(1, "one page").taken(1, DAY)));

            assertThat(journal.search("page")).hasSize(1);
            assertThat(journal.search("2026-03")).isEmpty();
        }

        @Test
        void whereNothingMayBeWrittenNoStepIs() {
            MeetingId meeting = service.begin(relationship, 60);
            service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.NOTHING));

            assertThat(goals.mayWrite(relationship)).isFalse();
            assertThatExceptionOfType(GoalsNotAgreedException.class)
                    .isThrownBy(() -> change(goal, now -> now.withSteps(Steps::added)));
        }

        @Test
        void whatIsGoneIsNotChanged() {
            assertThatExceptionOfType(NoSuchStepException.class)
                    .isThrownBy(() -> change(
                            goal, now -> Steps.wording(4).change("x", text("")).apply(now)));
            Entry<Goal> unknown = goals.of(relationship).getFirst();
            goals.remove(relationship, unknown);
            assertThatExceptionOfType(EntryNotFoundException.class)
                    .isThrownBy(() -> goals.change(relationship, unknown, now -> now));
        }

        @Test
        void anotherMentorTicksNothing() {
            Entry<Goal> foreign = goals.of(relationship).getFirst();
            Mentor.signedIn(vaults, keyrings);

            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> goals.change(relationship, foreign, now -> now));
        }

        private void change(EntryId id, UnaryOperator<Goal> change) {
            goals.change(relationship, journal.find(relationship, Goal.TYPE, id).orElseThrow(), change);
        }

        private Goal goal() {
            return journal.find(relationship, Goal.TYPE, goal).orElseThrow().content();
        }

        private static org.cairn.common.TextVersion text(String words) {
            return org.cairn.common.TextVersion.of(words);
        }
    }
}
