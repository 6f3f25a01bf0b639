package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.Journal;
import org.cairn.meetings.BlockReview.State;
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

/** A block lives on after the meeting in which it was named. */
class BlocksThatComeBackTests {

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
        Threads threads;

        @Autowired
        Journal journal;

        @Autowired
        RelationshipService relationships;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        private RelationshipId relationship;
        private Entry<Block> block;

        @BeforeEach
        void aBlockWasNamedInTheFirstInterview() {
            Mentor.signedIn(vaults, keyrings);
            relationship = relationships.begin("Rosalind");
            MeetingId first = service.begin(relationship, 90);
            block = service.write(first, Block.TYPE, Block.blank(first).withWhat("Nobody to ask"));
            service.close(first, 80);
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void itComesBackAtTheNextMeetingAndNotAtItsOwn() {
            MeetingId review = service.beginReview(relationship, 60);
            service.write(review, Block.TYPE, Block.blank(review).withWhat("The list"));

            assertThat(threads.blocksBefore(review))
                    .extracting(story -> story.block().id())
                    .containsExactly(block.id());
            assertThat(threads.blocksOf(relationship)).hasSize(2);
        }

        @Test
        void whatIsSaidOfItCountsWhenTheMeetingIsClosed() {
            MeetingId review = service.beginReview(relationship, 60);
            say(review, State.EASING, "She asked twice.");
            assertThat(story().lastState()).isEmpty();

            service.close(review, 55);

            assertThat(story().lastState().orElseThrow().review().state()).isEqualTo(State.EASING);
            assertThat(story().block()).as("the block stays as it was named").isEqualTo(block);
        }

        @Test
        void nothingThatWasSaidIsEverOverwritten() {
            for (State state : new State[] {State.EASING, State.GONE, State.STILL_THERE}) {
                MeetingId review = service.beginReview(relationship, 60);
                say(review, state, "It is " + state);
                service.close(review, 55);
            }

            assertThat(story().said())
                    .extracting(said -> said.review().state())
                    .containsExactly(State.EASING, State.GONE, State.STILL_THERE);
            assertThat(story().isGone()).as("what was gone can come back").isFalse();
        }

        @Test
        void wordsAloneLeaveTheStateAsItWas() {
            MeetingId earlier = service.beginReview(relationship, 60);
            say(earlier, State.GONE, "");
            service.close(earlier, 55);
            MeetingId later = service.beginReview(relationship, 60);
            say(later, null, "Not a word about it today.");
            service.close(later, 55);

            assertThat(story().isGone()).isTrue();
            assertThat(story().said()).hasSize(2);
        }

        @Test
        void whereNothingWasSaidNothingStays() {
            MeetingId review = service.beginReview(relationship, 60);
            say(review, null, " ");

            service.close(review, 55);

            assertThat(journal.entries(relationship, BlockReview.TYPE)).isEmpty();
        }

        @Test
        void whereNothingMayBeWrittenNothingIsSaidOfIt() {
            MeetingId review = service.beginReview(relationship, 60);
            service.write(review, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.NOTHING));

            assertThatExceptionOfType(NotAgreedException.class).isThrownBy(() -> say(review, State.GONE, ""));
        }

        private void say(MeetingId review, State state, String words) {
            service.write(
                    review,
                    BlockReview.TYPE,
                    BlockReview.blank(block.id(), review).withState(state).withChanged(words));
        }

        private BlockStory story() {
            EntryId id = block.id();
            return threads.blocksOf(relationship).stream()
                    .filter(story -> story.block().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
