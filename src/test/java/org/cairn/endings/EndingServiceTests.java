package org.cairn.endings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.cairn.common.TextDiffersException;
import org.cairn.cycle.Parting;
import org.cairn.endings.Ending.Fate;
import org.cairn.endings.Ending.Notes;
import org.cairn.endings.Ending.Reason;
import org.cairn.endings.Ending.Way;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.BetweenMeetings;
import org.cairn.meetings.MeetingLog;
import org.cairn.meetings.Note;
import org.cairn.meetings.Nudges;
import org.cairn.relationships.RelationshipEndedException;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of an ending: begun, gone on with, finished, given more time, taken back. */
class EndingServiceTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract extends EndingContract {

        private static final LocalDate UNTIL = TODAY.plusYears(1);

        @Autowired
        GoalService goals;

        @Autowired
        BetweenMeetings between;

        @Autowired
        MeetingLog log;

        @Autowired
        Nudges nudges;

        @Test
        void itIsWrittenStepByStepAndCanBeGoneOnWith() {
            Entry<Goal> goal = goals.write(
                    relationship, Goal.draft().withWhat("Teach again").agree(TODAY));
            endings.choose(relationship, ending -> ending.with(Way.PLANNED));
            endings.write(relationship, Parting.CELEBRATE, "the tutorial", NOTHING_YET);
            endings.choose(relationship, ending -> ending.with(goal.id(), Fate.TAKEN_ALONG));

            Ending begun = endings.begun(relationship).orElseThrow();
            assertThat(begun.way()).isEqualTo(Way.PLANNED);
            assertThat(begun.to(Parting.CELEBRATE)).isEqualTo("the tutorial");
            assertThat(begun.fateOf(goal.id())).isEqualTo(Fate.TAKEN_ALONG);
            assertThat(endings.of(relationship)).isEmpty();
            assertThatExceptionOfType(TextDiffersException.class)
                    .isThrownBy(() -> endings.write(relationship, Parting.CELEBRATE, "the boat", NOTHING_YET));
        }

        @Test
        void onceItHasEndedEverythingIsThereToBeReadAndNothingIsWritten() {
            endings.write(relationship, Parting.CELEBRATE, "the begonias", NOTHING_YET);
            end(relationship, UNTIL);

            AfterTheEnd ended = endings.of(relationship).orElseThrow();
            assertThat(ended.endedOn()).isEqualTo(TODAY);
            assertThat(ended.goesOn()).isEqualTo(UNTIL);
            assertThat(ended.announced()).isFalse();
            assertThat(ended.ending().to(Parting.CELEBRATE)).isEqualTo("the begonias");
            assertThat(relationships.mine(relationship).isEnded()).isTrue();
            assertThat(relationships.mine(relationship).archived()).isTrue();
            assertThat(journal.entries(relationship, Note.TYPE)).hasSize(1);
            assertThat(journal.search("begonias")).hasSize(1);
            assertThat(between.mayWrite(relationship)).isFalse();
            assertThat(goals.mayWrite(relationship)).isFalse();
            assertThat(nudges.of(relationship)).isEmpty();

            Entry<Note> note = journal.entries(relationship, Note.TYPE).getFirst();
            assertThatExceptionOfType(RelationshipEndedException.class)
                    .isThrownBy(() -> journal.append(relationship, Note.TYPE, note.content()));
            assertThatExceptionOfType(RelationshipEndedException.class)
                    .isThrownBy(() -> journal.revise(relationship, note, note.content()));
            assertThatExceptionOfType(RelationshipEndedException.class)
                    .isThrownBy(() -> journal.remove(relationship, note));
            assertThatExceptionOfType(RelationshipEndedException.class)
                    .isThrownBy(() -> meetings.begin(relationship, 60));
            assertThatExceptionOfType(RelationshipEndedException.class)
                    .isThrownBy(() -> endings.write(relationship, Parting.CELEBRATE, "more", NOTHING_YET));
            assertThatExceptionOfType(RelationshipEndedException.class)
                    .isThrownBy(() -> relationships.bringBack(relationship));
            assertThat(log.of(relationship)).hasSize(1);
        }

        @Test
        void withoutALaterDayOrWithAnOpenMeetingItDoesNotEnd() {
            endings.choose(relationship, ending -> ending.with(Notes.KEEP, TODAY));
            assertThatIllegalStateException().isThrownBy(() -> endings.finish(relationship));

            endings.choose(relationship, ending -> ending.with(Notes.KEEP, UNTIL));
            meetings.begin(relationship, 60);
            assertThatExceptionOfType(MeetingStillOpenException.class).isThrownBy(() -> endings.finish(relationship));
            assertThat(relationships.mine(relationship).isEnded()).isFalse();
        }

        @Test
        void whereNoNotesWereAgreedItEndsAndNothingIsKeptOfIt() {
            agree(Agreement.Writing.NOTHING);

            assertThatExceptionOfType(WordsNotAgreedException.class)
                    .isThrownBy(() -> endings.write(relationship, Parting.UNSAID, "x", NOTHING_YET));
            endings.choose(relationship, ending -> ending.with(Way.ABRUPT)
                    .with(Reason.MOVED)
                    .with(journal.entries(relationship, Note.TYPE).getFirst().id(), Fate.LET_GO));
            end(relationship, UNTIL);
            endings.prolong(relationship, UNTIL.plusDays(1), "a reason");

            AfterTheEnd ended = endings.of(relationship).orElseThrow();
            assertThat(ended.ending().reason()).isNull();
            assertThat(ended.ending().goals()).isEmpty();
            assertThat(ended.prolonged())
                    .singleElement()
                    .extracting(Prolongation::reason)
                    .isEqualTo("");
        }

        @Test
        void moreTimeWantsAReasonAndKeepsItsHistory() {
            end(relationship, UNTIL);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> endings.prolong(relationship, UNTIL.plusMonths(2), " "));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> endings.prolong(relationship, UNTIL.plusYears(2), "because"));

            endings.prolong(relationship, UNTIL.plusMonths(2), "the two mean to meet in May");
            endings.prolong(relationship, UNTIL.plusMonths(4), "in July after all");

            assertThat(endings.of(relationship).orElseThrow().keepUntil()).isEqualTo(UNTIL.plusMonths(4));
            assertThat(endings.of(relationship).orElseThrow().prolonged())
                    .containsExactly(
                            new Prolongation(UNTIL, UNTIL.plusMonths(2), "the two mean to meet in May", TODAY),
                            new Prolongation(UNTIL.plusMonths(2), UNTIL.plusMonths(4), "in July after all", TODAY));
            assertThat(journal.search("May")).hasSize(1);
        }

        @Test
        void whenBothBeginAgainEverythingGoesOnAndTheNextEndingIsAnotherOne() {
            endings.write(relationship, Parting.CELEBRATE, "the tutorial", NOTHING_YET);
            end(relationship, UNTIL);

            endings.reopen(relationship);

            assertThat(relationships.mine(relationship).isEnded()).isFalse();
            assertThat(relationships.mine(relationship).archived()).isFalse();
            assertThat(endings.of(relationship)).isEmpty();
            assertThat(endings.begun(relationship)).isEmpty();
            assertThat(between.mayWrite(relationship)).isTrue();

            end(relationship, UNTIL.plusDays(3));
            assertThat(endings.of(relationship).orElseThrow().ending().words()).isEmpty();
        }

        @Test
        void whatGoesSoonIsAnnouncedToItsMentorAndToNobodyElse() {
            end(relationship, TODAY.plusDays(30));
            assertThat(endings.announced()).containsExactly(new Announcement(relationship, TODAY.plusDays(30), false));

            Mentor.signedIn(vaults, keyrings);
            assertThat(endings.announced()).isEmpty();
            assertThatExceptionOfType(RelationshipNotFoundException.class).isThrownBy(() -> endings.of(relationship));
            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> endings.reopen(relationship));
            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> endings.prolong(relationship, TODAY.plusDays(60), "mine"));
        }

        @Test
        void anEndingThatIsLeftLeavesNothing() {
            endings.write(relationship, Parting.CELEBRATE, "the begonias", NOTHING_YET);

            endings.leave(relationship);

            assertThat(endings.begun(relationship)).isEmpty();
            assertThat(journal.search("begonias")).isEmpty();
        }
    }
}
