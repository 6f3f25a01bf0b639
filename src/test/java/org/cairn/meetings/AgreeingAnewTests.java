package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.Journal;
import org.cairn.meetings.Agreement.Keeping;
import org.cairn.meetings.Agreement.Rhythm;
import org.cairn.meetings.Agreement.Writing;
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

/** An agreement that changes. */
class AgreeingAnewTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    @Test
    void ofEachDayTheLastWordsCountAndWhatWasNeverAgreedDoesNot() {
        Agreement first = Agreement.proposed().withEnding("a postcard");
        LocalDate march = LocalDate.of(2026, 3, 3);

        assertThat(AgreementVersions.of(List.of(
                        entry(first),
                        entry(first.agree(march)),
                        entry(first.agree(march).withEnding("a letter")),
                        entry(first.agreeAnew(march.plusMonths(5))))))
                .extracting(Agreement::ending)
                .containsExactly("a letter", "a postcard");
    }

    private static Entry<Agreement> entry(Agreement agreement) {
        return new Entry<>(new EntryId(UUID.randomUUID()), Agreement.TYPE, 1, Instant.EPOCH, agreement);
    }

    abstract static class Contract {

        @Autowired
        AgreeingAnew agreeing;

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
        void theTwoHaveAgreedLongAgo() {
            Mentor.signedIn(vaults, keyrings);
            relationship = relationships.begin("Rosalind");
            Agreement proposed = Agreement.proposed().withLimits("no names");
            journal.amend(
                    relationship,
                    journal.append(relationship, Agreement.TYPE, proposed),
                    proposed.agree(LocalDate.of(2026, 3, 3)));
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void whatIsPreparedDoesNotCountBeforeTheTwoAgreeToIt() {
            agreeing.prepare(relationship, now -> now.withWriting(Writing.GOALS_ONLY));
            agreeing.prepare(relationship, now -> now.withRhythm(Rhythm.MONTHLY));

            assertThat(agreeing.isPrepared(relationship)).isTrue();
            assertThat(agreeing.proposal(relationship).orElseThrow().rhythm()).isEqualTo(Rhythm.MONTHLY);
            assertThat(service.writingIn(relationship)).isEqualTo(Writing.NOTES_AND_GOALS);
            assertThat(agreeing.versions(relationship)).hasSize(1);
        }

        @Test
        void onceAgreedItCountsWithItsDayAndWhatWasAgreedBeforeStaysReadable() {
            agreeing.prepare(relationship, now -> now.withKeeping(Keeping.A_YEAR_AFTER_THE_END, null));
            agreeing.agree(relationship);

            assertThat(agreeing.isPrepared(relationship)).isFalse();
            assertThat(agreeing.versions(relationship))
                    .extracting(Agreement::keeping)
                    .containsExactly(Keeping.UNTIL_THE_END, Keeping.A_YEAR_AFTER_THE_END);
            assertThat(agreeing.versions(relationship))
                    .extracting(Agreement::agreedOn)
                    .containsExactly(LocalDate.of(2026, 3, 3), LocalDate.now());
            assertThat(service.agreementOf(relationship).orElseThrow().content().limits())
                    .isEqualTo("no names");
        }

        @Test
        void whereNothingWasChangedNothingIsAgreedAnew() {
            agreeing.prepare(relationship, now -> now.withEnding("a letter"));
            agreeing.prepare(relationship, now -> now.withEnding(""));
            agreeing.agree(relationship);
            agreeing.agree(relationship);

            assertThat(agreeing.isPrepared(relationship)).isFalse();
            assertThat(agreeing.versions(relationship))
                    .extracting(Agreement::agreedOn)
                    .containsExactly(LocalDate.of(2026, 3, 3));
        }

        @Test
        void whatIsDroppedLeavesTheAgreementAsItWas() {
            agreeing.prepare(relationship, now -> now.withEnding("a letter"));
            agreeing.drop(relationship);

            assertThat(agreeing.isPrepared(relationship)).isFalse();
            assertThat(agreeing.proposal(relationship).orElseThrow().ending()).isEmpty();
        }

        @Test
        void whatChangesInALaterMeetingIsAgreedOnItsDayWhenTheMeetingIsClosed() {
            service.close(service.begin(relationship, 60), 50);
            assertThat(agreeing.versions(relationship)).hasSize(1);

            MeetingId meeting = service.begin(relationship, 60);
            service.change(
                    meeting,
                    service.agreementOf(relationship).orElseThrow(),
                    agreement -> agreement.withEnding("a letter"));
            service.close(meeting, 50);

            assertThat(agreeing.versions(relationship))
                    .extracting(Agreement::ending)
                    .contains("a letter");
            assertThat(service.agreementOf(relationship).orElseThrow().content().agreedOn())
                    .isEqualTo(LocalDate.now());
        }

        @Test
        void beforeTheFirstAgreementThereIsNothingToChange() {
            RelationshipId fresh = relationships.begin("Somebody new");

            assertThat(agreeing.proposal(fresh)).isEmpty();
            assertThat(agreeing.versions(fresh)).isEmpty();
            assertThatExceptionOfType(NotAgreedException.class)
                    .isThrownBy(() -> agreeing.prepare(fresh, now -> now.withEnding("a letter")));
        }

        @Test
        void nobodyElseReadsOrChangesIt() {
            Mentor.signedIn(vaults, keyrings);

            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> agreeing.versions(relationship));
            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> agreeing.prepare(relationship, now -> now));
        }
    }
}
