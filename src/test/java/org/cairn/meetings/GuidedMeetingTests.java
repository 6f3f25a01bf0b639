package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cairn.common.HolisticComponent;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryType;
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

class GuidedMeetingTests {

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
        MeetingLog log;

        @Autowired
        GoalService goals;

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
        void aMentorBeginsAFirstInterview() {
            Mentor.signedIn(vaults, keyrings);
            relationship = relationships.begin("R. A.");
            meeting = service.begin(relationship, 90);
        }

        @AfterEach
        void theMentorSignsOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void theFirstMeetingOfARelationshipIsItsFirstInterview() {
            assertThat(log.find(meeting).kind()).isEqualTo(MeetingKind.FIRST_INTERVIEW);
            assertThat(log.find(service.begin(relationship, 60)).kind()).isEqualTo(MeetingKind.GUIDED_MEETING);
        }

        @Test
        void everyWordIsThereWhenTheMeetingIsOpenedAgain() {
            service.write(meeting, Note.TYPE, new Note(meeting, "agree", "Üben 🌱 שלום <b>"));
            service.write(meeting, Block.TYPE, Block.blank(meeting).withWhat("nobody to ask"));
            service.write(meeting, Closing.TYPE, Closing.blank(meeting).withSummary("I may ask."));

            MeetingRecord again = service.open(meeting);

            assertThat(again.noteOf("agree").orElseThrow().content().text()).isEqualTo("Üben 🌱 שלום <b>");
            assertThat(again.blocks())
                    .extracting(block -> block.content().what())
                    .containsExactly("nobody to ask");
            assertThat(again.closing().content().summary()).isEqualTo("I may ask.");
        }

        /** As it was kept before the time could be paused, stretched or hidden. */
        record ProgressOne(
                MeetingId meeting,
                String cycleId,
                String cycleVersion,
                String stage,
                Map<String, String> shown,
                List<Progress.Asked> asked,
                Map<String, Long> seconds,
                Instant since,
                HolisticComponent component,
                boolean mapAway) {}

        @Test
        void aMeetingThatWasBegunBeforeTheTimeCouldBePausedGoesOnAsItWas() {
            Instant since = Instant.parse("2026-03-02T14:00:00Z");
            Progress now = service.open(meeting).progress().content();
            journal.append(
                    relationship,
                    EntryType.of("progress", ProgressOne.class),
                    new ProgressOne(
                            meeting,
                            "cycle",
                            "1.0.0",
                            "blocks",
                            Map.of("blocks", "b1"),
                            List.of(new Progress.Asked("blocks", "b1", HolisticComponent.EDUCATION)),
                            Map.of("agree", 600L),
                            since,
                            null,
                            true));

            assertThat(journal.entries(relationship, Progress.TYPE))
                    .extracting(Entry::content)
                    .containsExactly(
                            now,
                            new Progress(
                                    meeting,
                                    "cycle",
                                    "1.0.0",
                                    "blocks",
                                    Map.of("blocks", "b1"),
                                    List.of(new Progress.Asked("blocks", "b1", HolisticComponent.EDUCATION)),
                                    new MeetingTime(Map.of("agree", 600L), since, false, null, false),
                                    null,
                                    true));
        }

        @Test
        void twoWindowsThatChangeDifferentFieldsBothWin() {
            Entry<Block> first = service.write(meeting, Block.TYPE, Block.blank(meeting));
            service.change(meeting, first, block -> block.withWhat("nobody to ask"));
            Entry<Block> both = service.change(meeting, first, block -> block.withKind(BlockKind.CONFIDENCE));

            assertThat(both.content().what()).isEqualTo("nobody to ask");
            assertThat(both.content().kind()).isEqualTo(BlockKind.CONFIDENCE);
        }

        @Test
        void whenTwoWindowsChangeTheSameTextTheOtherOneStaysInTheHistory() {
            Entry<Note> first = service.write(meeting, Note.TYPE, new Note(meeting, "agree", ""));
            service.change(meeting, first, note -> new Note(meeting, "agree", "from one window"));
            Entry<Note> last = service.change(meeting, first, note -> new Note(meeting, "agree", "from the other"));

            assertThat(journal.history(relationship, Note.TYPE, last.id()))
                    .extracting(entry -> entry.content().text())
                    .contains("from one window", "from the other");
        }

        @Test
        void twoWindowsThatBeginTheSameNoteWriteOneNote() {
            Note blank = new Note(meeting, "agree", "");
            service.writeTheOne(meeting, Note.TYPE, blank, _ -> true, _ -> note("from one window"));
            service.writeTheOne(meeting, Note.TYPE, blank, _ -> true, _ -> note("from the other"));

            assertThat(service.open(meeting).notes())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.content().text()).isEqualTo("from the other"));
        }

        private Note note(String text) {
            return new Note(meeting, "agree", text);
        }

        @Test
        void anAgreementWithoutNotesKeepsNoNote() {
            service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.GOALS_ONLY));

            assertThatThrownBy(() -> service.write(meeting, Note.TYPE, new Note(meeting, "agree", "secret")))
                    .isInstanceOf(NotAgreedException.class);
            service.write(meeting, Block.TYPE, Block.blank(meeting).withWhat("allowed"));
        }

        @Test
        void anAgreementOnNothingKeepsNeitherBlocksNorGoalsNorASummary() {
            service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.NOTHING));

            assertThatThrownBy(() -> service.write(meeting, Block.TYPE, Block.blank(meeting)))
                    .isInstanceOf(NotAgreedException.class);
            assertThatThrownBy(() -> service.write(meeting, Goal.TYPE, Goal.draft()))
                    .isInstanceOf(NotAgreedException.class);
            assertThatThrownBy(() -> service.write(meeting, Closing.TYPE, Closing.blank(meeting)))
                    .isInstanceOf(NotAgreedException.class);
        }

        @Test
        void closingAgreesGoalsAndAgreementAndRemovesEmptyCards() {
            service.write(meeting, Agreement.TYPE, Agreement.proposed());
            service.write(meeting, Block.TYPE, Block.blank(meeting));
            Entry<Block> block =
                    service.write(meeting, Block.TYPE, Block.blank(meeting).withWhat("nobody to ask"));
            service.write(meeting, Goal.TYPE, Goal.draft());
            service.write(
                    meeting,
                    Goal.TYPE,
                    Goal.draft().withWhat("Teach again").withAnswers(java.util.List.of(block.id())));

            service.close(meeting, 83);

            assertThat(log.find(meeting).actualMinutes()).isEqualTo(83);
            assertThat(service.blocksOf(relationship)).hasSize(1);
            assertThat(goals.of(relationship)).hasSize(1).allSatisfy(goal -> {
                assertThat(goal.content().state()).isEqualTo(Goal.State.ACTIVE);
                assertThat(goal.content().agreedOn()).isEqualTo(LocalDate.now());
                assertThat(goal.content().answers()).containsExactly(block.id());
            });
            assertThat(service.agreementOf(relationship).orElseThrow().content().agreedOn())
                    .isEqualTo(LocalDate.now());
        }

        @Test
        void aClosedMeetingIsNotWrittenTo() {
            Entry<Note> note = service.write(meeting, Note.TYPE, new Note(meeting, "agree", "kept"));
            service.close(meeting, 60);

            assertThatThrownBy(() -> service.change(meeting, note, old -> new Note(meeting, "agree", "changed")))
                    .isInstanceOf(MeetingClosedException.class);
            assertThatThrownBy(() -> service.remove(meeting, note)).isInstanceOf(MeetingClosedException.class);
            assertThatThrownBy(() -> service.close(meeting, 61)).isInstanceOf(MeetingClosedException.class);
            assertThat(service.open(meeting)
                            .noteOf("agree")
                            .orElseThrow()
                            .content()
                            .text())
                    .isEqualTo("kept");
        }

        @Test
        void aBlockThatGoesIsForgottenByTheGoalsThatAnsweredIt() {
            Entry<Block> block =
                    service.write(meeting, Block.TYPE, Block.blank(meeting).withWhat("gone"));
            service.write(
                    meeting, Goal.TYPE, Goal.draft().withWhat("a goal").withAnswers(java.util.List.of(block.id())));

            service.remove(meeting, block);

            assertThat(goals.of(relationship).getFirst().content().answers()).isEmpty();
        }

        @Test
        void anotherMentorFindsNoneOfIt() {
            Mentor.signedIn(vaults, keyrings);

            assertThatThrownBy(() -> log.find(meeting)).isInstanceOf(MeetingNotFoundException.class);
            assertThatThrownBy(() -> service.open(meeting)).isInstanceOf(MeetingNotFoundException.class);
            assertThatThrownBy(() -> service.close(meeting, 60)).isInstanceOf(MeetingNotFoundException.class);
            assertThat(log.mine()).isEmpty();
        }

        @Test
        void onlyTheLogIsWrittenInTheOpen() {
            Meeting line = log.find(meeting);

            assertThat(line.plannedMinutes()).isEqualTo(90);
            assertThat(Meeting.class.getDeclaredFields())
                    .extracting(java.lang.reflect.Field::getName)
                    .contains("kind", "startedAt", "plannedMinutes", "actualMinutes", "closedAt")
                    .doesNotContain("summary", "text", "nextOn");
        }
    }
}
