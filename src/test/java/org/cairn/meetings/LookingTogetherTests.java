package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.cairn.common.TextDiffersException;
import org.cairn.common.TextVersion;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.meetings.Look.Outlook;
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

/** A look of the two at their relationship itself. */
class LookingTogetherTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        private static final TextVersion NOTHING_YET = TextVersion.of("");

        @Autowired
        LookingTogether looking;

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

        @BeforeEach
        void aRelationship() {
            Mentor.signedIn(vaults, keyrings);
            relationship = relationships.begin("Rosalind");
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void itIsWrittenAnswerByAnswerAndStandsOnceItIsDone() {
            looking.write(relationship, "together-good-for", "an hour", NOTHING_YET);
            looking.write(relationship, "together-more-useful", "less paper", NOTHING_YET);
            looking.choose(relationship, Outlook.CHANGE);
            assertThat(looking.of(relationship)).isEmpty();

            looking.finish(relationship);

            assertThat(looking.begun(relationship)).isEmpty();
            assertThat(looking.of(relationship))
                    .singleElement()
                    .extracting(Entry::content)
                    .satisfies(look -> {
                        assertThat(look.to("together-good-for")).isEqualTo("an hour");
                        assertThat(look.to("together-more-useful")).isEqualTo("less paper");
                        assertThat(look.outlook()).isEqualTo(Outlook.CHANGE);
                        assertThat(look.doneOn()).isEqualTo(LocalDate.now());
                    });
        }

        @Test
        void theNextOneBeginsAnewAndLeavesTheFormerAsItWas() {
            looking.write(relationship, "together-good-for", "an hour", NOTHING_YET);
            looking.finish(relationship);

            looking.write(relationship, "together-good-for", "the boat", NOTHING_YET);

            assertThat(looking.begun(relationship).orElseThrow().to("together-good-for"))
                    .isEqualTo("the boat");
            assertThat(looking.of(relationship).getFirst().content().to("together-good-for"))
                    .isEqualTo("an hour");
        }

        @Test
        void wordsOfAnotherWindowAreNotOverwritten() {
            looking.write(relationship, "together-good-for", "an hour", NOTHING_YET);

            assertThatExceptionOfType(TextDiffersException.class)
                    .isThrownBy(() -> looking.write(relationship, "together-good-for", "the boat", NOTHING_YET));
        }

        @Test
        void whereNoNotesWereAgreedOnlyTheDayIsKept() {
            MeetingId meeting = service.begin(relationship, 60);
            service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.GOALS_ONLY));

            assertThat(looking.mayWrite(relationship)).isFalse();
            assertThatExceptionOfType(NotAgreedException.class)
                    .isThrownBy(() -> looking.write(relationship, "together-good-for", "x", NOTHING_YET));
            assertThatExceptionOfType(NotAgreedException.class)
                    .isThrownBy(() -> looking.choose(relationship, Outlook.END));
            looking.finish(relationship);
            assertThat(looking.of(relationship)).hasSize(1);
        }

        @Test
        void itIsFoundByItsWords() {
            looking.write(relationship, "together-good-for", "the begonias", NOTHING_YET);

            assertThat(journal.search("begonias")).hasSize(1);
            assertThat(journal.search("together")).isEmpty();
        }

        @Test
        void anotherMentorSeesAndWritesNothing() {
            Mentor.signedIn(vaults, keyrings);

            assertThatExceptionOfType(RelationshipNotFoundException.class).isThrownBy(() -> looking.of(relationship));
            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> looking.finish(relationship));
        }
    }
}
