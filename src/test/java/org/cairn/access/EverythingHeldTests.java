package org.cairn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.people.Signed;
import org.cairn.people.TypedPassword;
import org.cairn.people.account.Password;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everything about one mentee, for their mentor alone, after the password, and kept. */
class EverythingHeldTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        ApplicationContext cairn;

        @Autowired
        EverythingHeld held;

        @Autowired
        RelationshipService relationships;

        @Autowired
        OwnRelationships own;

        @Autowired
        GuidedMeetingService meetings;

        @Autowired
        Journal journal;

        private RelationshipId relationship;

        @BeforeEach
        void somethingIsHeld() {
            Signed.in(Joined.mentor(cairn).person());
            relationship = relationships.begin("R. A.");
            relationships.rename(relationship, "Rosalind");
            meetings.begin(relationship, 90);
            Entry<Note> note = journal.append(relationship, Note.TYPE, note("as it stood first"));
            journal.amend(relationship, note, note("as it stands now"));
        }

        @AfterEach
        void signOut() {
            Signed.out();
        }

        @Test
        void everyTextIsThereWithItsEarlierVersionsAndEveryMeeting() {
            Everything everything = held.about(relationship, typed(Joined.PASSWORD));

            assertThat(everything.about().name()).isEqualTo("Rosalind");
            assertThat(everything.meetings()).hasSize(1);
            assertThat(everything.missing()).isZero();
            assertThat(everything.texts())
                    .extracting(text -> text.content().path("text").asString(""))
                    .contains("as it stood first", "as it stands now");
        }

        @Test
        void thatItWasDoneIsKeptAndShowsAtTheNext() {
            assertThat(held.madeOn(relationship)).isEmpty();
            int texts = held.about(relationship, typed(Joined.PASSWORD)).texts().size();

            assertThat(held.madeOn(relationship)).containsExactly(LocalDate.now());
            assertThat(held.about(relationship, typed(Joined.PASSWORD)).texts())
                    .hasSize(texts + 1)
                    .last()
                    .satisfies(text ->
                            assertThat(text.content().path("texts").asInt()).isEqualTo(texts));
        }

        @Test
        void withAnotherPasswordNothingIsShownAndNothingKept() {
            assertThatExceptionOfType(WrongGuessException.class)
                    .isThrownBy(() -> held.about(relationship, typed(Joined.OTHER_PASSWORD)));
            assertThat(held.madeOn(relationship)).isEmpty();
        }

        @Test
        void whatHasEndedIsStillHeldAndCanBeAskedFor() {
            own.end(relationship);

            assertThat(held.about(relationship, typed(Joined.PASSWORD)).about().isEnded())
                    .isTrue();
            assertThat(held.madeOn(relationship)).hasSize(1);
        }

        @Test
        void anotherMentorFindsNothing() {
            Signed.in(Joined.mentor(cairn).person());

            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> held.about(relationship, typed(Joined.PASSWORD)));
            assertThatExceptionOfType(RelationshipNotFoundException.class).isThrownBy(() -> held.madeOn(relationship));
        }

        private static Note note(String words) {
            return new Note(new MeetingId(UUID.nameUUIDFromBytes(new byte[] {1})), Note.UNFILED, words);
        }

        private static TypedPassword typed(Password password) {
            return new TypedPassword(
                    password, new NetworkAddress(UUID.randomUUID().toString()));
        }
    }
}
