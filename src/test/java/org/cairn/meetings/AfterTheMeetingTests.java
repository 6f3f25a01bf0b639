package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.cairn.common.TextVersion;
import org.cairn.goals.Goal;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
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

/** What is added, reflected and handed out after a meeting. */
class AfterTheMeetingTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        Amending amending;

        @Autowired
        Reflecting reflecting;

        @Autowired
        HandingOut handingOut;

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
        private MeetingId meeting;
        private Entry<Note> note;
        private Entry<Closing> closing;

        @BeforeEach
        void aMeetingHasBeenHeld() {
            Mentor.signedIn(vaults, keyrings);
            relationship = relationships.begin("Rosalind");
            meeting = service.begin(relationship, 90);
            note = service.write(meeting, Note.TYPE, new Note(meeting, "blocks", "nobody to ask"));
            closing = service.write(
                    meeting,
                    Closing.TYPE,
                    Closing.blank(meeting).withSummary("I may ask.").withNext(LocalDate.of(2030, 1, 1), null));
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void whatIsAddedStandsBesideTheOriginalWhichStaysAsItWas() {
            close();
            Entry<Remark> begun = amending.begin(meeting, note.id());
            amending.write(begun, "She meant", TextVersion.of(""));
            amending.write(begun, "She meant the partners.", TextVersion.of(""));
            amending.add(begun);

            assertThat(amending.of(meeting)).singleElement().satisfies(added -> {
                assertThat(added.content().to()).isEqualTo(note.id());
                assertThat(added.content().words()).isEqualTo("She meant the partners.");
                assertThat(added.content().at()).isNotNull();
            });
            assertThat(journal.history(relationship, Note.TYPE, note.id()))
                    .singleElement()
                    .extracting(Entry::content)
                    .isEqualTo(note.content());
            assertThatExceptionOfType(MeetingClosedException.class)
                    .isThrownBy(() -> service.change(meeting, note, old -> new Note(meeting, "blocks", "changed")));
        }

        @Test
        void whatHasBeenAddedIsNotChangedAnyMoreButMoreCanBeAdded() {
            close();
            Entry<Remark> begun = amending.begin(meeting, closing.id());
            assertThatIllegalArgumentException().isThrownBy(() -> amending.add(begun));
            amending.write(begun, "And to rest.", TextVersion.of(""));
            amending.add(begun);

            assertThatExceptionOfType(AlreadyAddedException.class)
                    .isThrownBy(() -> amending.write(begun, "no", TextVersion.of("")));
            assertThatExceptionOfType(AlreadyAddedException.class).isThrownBy(() -> amending.add(begun));
            assertThatExceptionOfType(AlreadyAddedException.class).isThrownBy(() -> amending.discard(begun));
            amending.add(amending.write(amending.begin(meeting, closing.id()), "And to sleep.", TextVersion.of("")));
            assertThat(amending.of(meeting))
                    .extracting(added -> added.content().words())
                    .containsExactly("And to rest.", "And to sleep.");
        }

        @Test
        void whatWasBegunIsKeptUntilItIsAddedOrLeft() {
            close();
            Entry<Remark> begun = amending.begin(meeting, note.id());
            amending.write(begun, "half a", TextVersion.of(""));

            assertThat(amending.of(meeting).getFirst().content().isAdded()).isFalse();
            assertThat(amending.of(meeting).getFirst().content().words()).isEqualTo("half a");
            amending.discard(begun);
            assertThat(amending.of(meeting)).isEmpty();
        }

        @Test
        void onlyWhatWasWrittenInThisMeetingIsAddedTo() {
            close();
            MeetingId other = service.begin(relationship, 60);
            Entry<Note> elsewhere = service.write(other, Note.TYPE, new Note(other, "blocks", "elsewhere"));

            assertThatExceptionOfType(MeetingNotFoundException.class)
                    .isThrownBy(() -> amending.begin(meeting, elsewhere.id()));
            assertThatExceptionOfType(MeetingNotFoundException.class)
                    .isThrownBy(() -> amending.begin(meeting, EntryId.random()));
        }

        @Test
        void whatTheAgreementDoesNotAllowIsNotAddedNorReflected() {
            service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.GOALS_ONLY));
            close();

            assertThat(amending.mayAdd(meeting, Note.TYPE)).isFalse();
            assertThat(amending.mayAdd(meeting, Closing.TYPE)).isTrue();
            assertThatExceptionOfType(NotAgreedException.class).isThrownBy(() -> amending.begin(meeting, note.id()));
            assertThat(reflecting.mayWrite(meeting)).isFalse();
            assertThatExceptionOfType(NotAgreedException.class)
                    .isThrownBy(() -> reflecting.write(meeting, "afterwards-surprised", "words", TextVersion.of("")));
            assertThat(reflecting.due(relationship)).isEmpty();
        }

        @Test
        void aReflectionIsKeptAnswerByAnswer() {
            close();
            reflecting.write(meeting, "afterwards-surprised", "How quiet it was", TextVersion.of(""));
            reflecting.write(meeting, "afterwards-remember", "The Thursday evening", TextVersion.of(""));
            reflecting.write(meeting, "afterwards-surprised", "How quiet it was.", TextVersion.of(""));

            Reflection reflection = reflecting.of(meeting).orElseThrow();
            assertThat(reflection.to("afterwards-surprised")).isEqualTo("How quiet it was.");
            assertThat(reflection.to("afterwards-remember")).isEqualTo("The Thursday evening");
            assertThat(reflection.to("afterwards-still-with-you")).isEmpty();
            assertThat(journal.entries(relationship, Reflection.TYPE)).hasSize(1);
        }

        @Test
        void aReflectionIsOfferedUntilItIsBegunOrLeftOutOrTheyMeetAgain() {
            assertThat(reflecting.due(relationship)).isEmpty();
            close();
            assertThat(reflecting.due(relationship))
                    .hasValueSatisfying(last -> assertThat(last.id()).isEqualTo(meeting));

            MeetingId next = service.begin(relationship, 60);
            assertThat(reflecting.due(relationship)).isEmpty();
            service.close(next, 50);
            reflecting.leaveOut(next);
            assertThat(reflecting.due(relationship)).isEmpty();
            assertThat(reflecting.of(next).orElseThrow().isEmpty()).isTrue();
        }

        @Test
        void theHandOutHoldsWhatIsSharedAndNothingElse() {
            service.write(meeting, Agreement.TYPE, Agreement.proposed().withWorthwhile("one free evening"));
            Entry<Block> block =
                    service.write(meeting, Block.TYPE, Block.blank(meeting).withWhat("a private block"));
            service.write(
                    meeting,
                    Goal.TYPE,
                    Goal.draft().withWhat("Teach again").withAnswers(java.util.List.of(block.id())));
            assertThat(handingOut.of(relationship).isEmpty()).isTrue();
            close();
            reflecting.write(meeting, "afterwards-surprised", "a private thought", TextVersion.of(""));
            amending.add(amending.write(amending.begin(meeting, note.id()), "a private addition", TextVersion.of("")));
            amending.add(amending.write(amending.begin(meeting, closing.id()), "And to rest.", TextVersion.of("")));
            amending.write(amending.begin(meeting, closing.id()), "half said", TextVersion.of(""));

            HandOut handOut = handingOut.of(relationship);
            assertThat(handOut.agreement().worthwhile()).isEqualTo("one free evening");
            assertThat(handOut.goals())
                    .extracting(shared -> shared.goal().what())
                    .containsExactly("Teach again");
            assertThat(handOut.closing().summary()).isEqualTo("I may ask.");
            assertThat(handOut.additions()).extracting(Remark::words).containsExactly("And to rest.");
            assertThat(handOut.toString())
                    .doesNotContain(
                            "private",
                            "nobody to ask",
                            "Rosalind",
                            "half said",
                            block.id().toString());
        }

        @Test
        void anotherMentorAddsNothingAndSeesNothing() {
            close();
            Entry<Remark> begun = amending.begin(meeting, note.id());
            Mentor.signedIn(vaults, keyrings);

            assertThatExceptionOfType(MeetingNotFoundException.class).isThrownBy(() -> amending.of(meeting));
            assertThatExceptionOfType(MeetingNotFoundException.class)
                    .isThrownBy(() -> amending.write(begun, "x", TextVersion.of("")));
            assertThatExceptionOfType(MeetingNotFoundException.class).isThrownBy(() -> reflecting.of(meeting));
            assertThatExceptionOfType(MeetingNotFoundException.class).isThrownBy(() -> reflecting.leaveOut(meeting));
            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> handingOut.of(relationship));
        }

        private void close() {
            service.close(meeting, 80);
        }
    }
}
