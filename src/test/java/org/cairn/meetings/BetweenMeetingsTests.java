package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cairn.common.TextDiffersException;
import org.cairn.common.TextVersion;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryNotFoundException;
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

/** What the mentor writes down between two meetings. */
class BetweenMeetingsTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        private static final TextVersion NOTHING_YET = TextVersion.of("");

        @Autowired
        BetweenMeetings between;

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

        private Entry<BetweenNote> written(String words) {
            return between.write(named(between.begin(relationship)), words, NOTHING_YET);
        }

        private BetweenNoteId named(Entry<BetweenNote> note) {
            return new BetweenNoteId(relationship, note.id());
        }

        @Test
        void oneIsWrittenAfterTheOther() {
            written("Met at the lift.");
            written("An e-mail: she said yes.");

            assertThat(between.of(relationship))
                    .extracting(note -> note.content().words())
                    .containsExactly("Met at the lift.", "An e-mail: she said yes.");
        }

        @Test
        void aBlankOneIsBegunOnceAndHasTheMomentOfTheLastBeginning() {
            Entry<BetweenNote> first = between.begin(relationship);
            Entry<BetweenNote> again = between.begin(relationship);

            assertThat(again.id()).isEqualTo(first.id());
            assertThat(again.content().at()).isAfterOrEqualTo(first.content().at());
            assertThat(between.of(relationship)).hasSize(1);
        }

        @Test
        void whatAnotherWindowWroteIsNotOverwritten() {
            Entry<BetweenNote> note = written("from one window");

            assertThatExceptionOfType(TextDiffersException.class)
                    .isThrownBy(() -> between.write(named(note), "from another", NOTHING_YET));
        }

        @Test
        void whatIsPinnedLiesReadyUntilTheNextMeetingIsClosed() {
            Entry<BetweenNote> pinned = written("Ask about Thursday.");
            written("The weather.");
            between.forNextTime(named(pinned), true);
            assertThat(service.nextTime(relationship).pinned()).containsExactly("Ask about Thursday.");

            MeetingId first = service.begin(relationship, 60);
            assertThat(service.lastTime(first).inMind()).containsExactly("Ask about Thursday.");
            service.close(first, 55);

            assertThat(service.nextTime(relationship).pinned()).isEmpty();
            Entry<BetweenNote> later = written("Her plan for May.");
            between.forNextTime(named(later), true);
            assertThat(service.lastTime(service.beginReview(relationship, 60)).pinned())
                    .containsExactly("Her plan for May.");
        }

        @Test
        void whatIsNoLongerPinnedLiesNowhere() {
            Entry<BetweenNote> note = written("Ask about Thursday.");
            between.forNextTime(named(note), true);

            between.forNextTime(named(note), false);

            assertThat(service.nextTime(relationship).pinned()).isEmpty();
            assertThat(between.of(relationship)).hasSize(1);
        }

        @Test
        void whatWasRemovedCanBeBroughtBack() {
            Entry<BetweenNote> note = written("Met at the lift.");

            between.remove(named(note));
            between.remove(named(note));
            assertThat(between.of(relationship)).isEmpty();
            assertThatExceptionOfType(EntryNotFoundException.class)
                    .isThrownBy(() -> between.write(named(note), "more", NOTHING_YET));

            between.bringBack(relationship, note.content());
            assertThat(between.of(relationship))
                    .extracting(back -> back.content().words())
                    .containsExactly("Met at the lift.");
        }

        @Test
        void nothingIsWrittenWhereNoNotesWereAgreed() {
            Entry<BetweenNote> note = written("before");
            MeetingId meeting = service.begin(relationship, 60);
            service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.NOTHING));

            assertThat(between.mayWrite(relationship)).isFalse();
            assertThatExceptionOfType(NotAgreedException.class).isThrownBy(() -> between.begin(relationship));
            assertThatExceptionOfType(NotAgreedException.class)
                    .isThrownBy(() -> between.write(named(note), "before and after", TextVersion.of("before")));
            assertThatExceptionOfType(NotAgreedException.class)
                    .isThrownBy(() -> between.bringBack(relationship, note.content()));
            between.remove(named(note));
            assertThat(between.of(relationship)).isEmpty();
        }

        @Test
        void nobodyElseReadsIt() {
            written("Met at the lift.");
            Mentor.signedIn(vaults, keyrings);

            assertThatExceptionOfType(RelationshipNotFoundException.class).isThrownBy(() -> between.of(relationship));
        }

        @Test
        void itIsFoundByTheSearch() {
            Entry<BetweenNote> note = written("Met at the lift.");

            assertThat(journal.search("LIFT")).singleElement().satisfies(hit -> assertThat(hit.entry())
                    .isEqualTo(note.id()));
        }
    }
}
