package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cairn.journal.Entry;
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

/** One theme through a short cycle, and how often it came up. */
class OneThemeTests {

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
        private MeetingId review;

        @BeforeEach
        void aThemeCameUpInTheFirstInterview() {
            Mentor.signedIn(vaults, keyrings);
            relationship = relationships.begin("Rosalind");
            MeetingId first = service.begin(relationship, 90);
            service.write(first, Capture.Kind.THEME.type(), new Capture(first, "blocks", "Asking", null));
            service.close(first, 80);
            review = service.beginReview(relationship, 60);
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void theThemeOfAReviewCountsAmongThoseThatCameUp() {
            service.write(review, ThemeRound.TYPE, ThemeRound.blank(review).withTheme("asking"));

            assertThat(threads.strandsOf(relationship, Capture.Kind.THEME))
                    .singleElement()
                    .satisfies(strand -> assertThat(strand.meetings()).isEqualTo(2));
            assertThat(threads.strandsOf(relationship, Capture.Kind.STRENGTH)).isEmpty();
        }

        @Test
        void everyPartOfItIsKept() {
            Block block = Block.blank(review).withWhat("Nobody to ask");
            Entry<Block> named = service.write(review, Block.TYPE, block);
            ThemeRound round = ThemeRound.blank(review)
                    .withTheme("Asking")
                    .withPresent("Only when she knows the answer")
                    .withBlock(named.id())
                    .withFuture("Coffee at the same time")
                    .withNextStep("Knock on one door");
            service.write(review, ThemeRound.TYPE, round);
            service.close(review, 55);

            assertThat(threads.roundAt(review)).map(Entry::content).contains(round);
            assertThat(threads.roundsOf(relationship)).hasSize(1);
        }

        @Test
        void thatTheyWentWithoutAMapIsKeptAndNothingElseThatSaysNothing() {
            Entry<ThemeRound> round = service.write(review, ThemeRound.TYPE, ThemeRound.blank(review));
            assertThat(round.content().isEmpty()).isTrue();
            service.close(review, 55);
            assertThat(threads.roundAt(review)).isEmpty();

            MeetingId without = service.beginReview(relationship, 60);
            service.write(without, ThemeRound.TYPE, ThemeRound.blank(without).withWithoutMap(true));
            service.close(without, 55);
            assertThat(threads.roundAt(without)).isPresent();
        }

        @Test
        void whereNoNotesWereAgreedNoneOfItIsWritten() {
            service.write(review, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.GOALS_ONLY));

            assertThatExceptionOfType(NotAgreedException.class)
                    .isThrownBy(() -> service.write(review, ThemeRound.TYPE, ThemeRound.blank(review)));
        }
    }
}
