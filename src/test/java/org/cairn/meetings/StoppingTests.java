package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cairn.common.TextVersion;
import org.cairn.journal.Entry;
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

class StoppingTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        Stopping stopping;

        @Autowired
        Amending amending;

        @Autowired
        GuidedMeetingService service;

        @Autowired
        RelationshipService relationships;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        private MeetingId meeting;

        @BeforeEach
        void aMeetingIsOpen() {
            Mentor.signedIn(vaults, keyrings);
            meeting = service.begin(relationships.begin("R. A."), 90);
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void aMarkKeepsTheMomentAndThenTheWords() {
            Entry<Remark> mark = stopping.mark(meeting, "blocks");
            stopping.describe(mark, now -> now.withWords("“I cannot go on.” Rang the crisis team together, 14:50."));

            assertThat(stopping.of(meeting)).singleElement().satisfies(kept -> {
                assertThat(kept.content().at()).isEqualTo(mark.content().at());
                assertThat(kept.content().stoppedIn()).isEqualTo("blocks");
                assertThat(kept.content().words()).startsWith("“I cannot go on.”");
            });
        }

        @Test
        void whereNoNotesWereAgreedOnlyTheMomentIsKept() {
            service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.NOTHING));
            Entry<Remark> mark = stopping.mark(meeting, "blocks");

            assertThat(stopping.mayDescribe(meeting)).isFalse();
            assertThatExceptionOfType(NotAgreedException.class)
                    .isThrownBy(() -> stopping.describe(mark, now -> now.withWords("words")));
            assertThat(stopping.of(meeting).getFirst().content().words()).isEmpty();
        }

        @Test
        void whoeverSeesTheDatabaseDoesNotLearnThatItWasStopped() {
            Entry<Remark> mark = stopping.mark(meeting, "blocks");
            Entry<Remark> addition = amending.begin(meeting, mark.id());

            assertThat(mark.type().name()).isEqualTo(addition.type().name()).isEqualTo("remark");
            assertThat(amending.of(meeting)).extracting(Entry::id).containsExactly(addition.id());
            assertThat(stopping.of(meeting)).extracting(Entry::id).containsExactly(mark.id());
            assertThatExceptionOfType(AlreadyAddedException.class)
                    .isThrownBy(() -> amending.write(mark, "x", TextVersion.of("")));
            assertThatExceptionOfType(AlreadyAddedException.class).isThrownBy(() -> amending.add(mark));
            assertThatExceptionOfType(AlreadyAddedException.class).isThrownBy(() -> amending.discard(mark));
        }

        @Test
        void aMarkCanBeTakenBackUntilTheMeetingIsClosed() {
            stopping.takeBack(stopping.mark(meeting, "blocks"));
            assertThat(stopping.of(meeting)).isEmpty();

            Entry<Remark> mark = stopping.mark(meeting, "blocks");
            service.close(meeting, 40);
            assertThatExceptionOfType(MeetingClosedException.class).isThrownBy(() -> stopping.takeBack(mark));
            assertThatExceptionOfType(MeetingClosedException.class)
                    .isThrownBy(() -> stopping.describe(mark, now -> now.withWords("too late")));
            assertThat(stopping.of(meeting)).hasSize(1);
        }

        @Test
        void anotherMentorFindsNoMark() {
            Entry<Remark> mark = stopping.mark(meeting, "blocks");
            Mentor.signedIn(vaults, keyrings);

            assertThatExceptionOfType(MeetingNotFoundException.class).isThrownBy(() -> stopping.of(meeting));
            assertThatExceptionOfType(MeetingNotFoundException.class).isThrownBy(() -> stopping.mark(meeting, "close"));
            assertThatExceptionOfType(MeetingNotFoundException.class).isThrownBy(() -> stopping.takeBack(mark));
            assertThatExceptionOfType(MeetingNotFoundException.class).isThrownBy(() -> stopping.mayDescribe(meeting));
            assertThatExceptionOfType(MeetingNotFoundException.class)
                    .isThrownBy(() -> stopping.describe(mark, now -> now.withWords("x")));
        }
    }
}
