package org.cairn.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cairn.goals.GoalService;
import org.cairn.journal.Journal;
import org.cairn.meetings.Nudge.Matter;
import org.cairn.relationships.OwnRelationships;
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

/** What is mentioned between two meetings, and what rests. */
class NudgesTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        OwnRelationships own;

        @Autowired
        MeetingLog log;

        @Autowired
        GuidedMeetingService service;

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

        private final LocalDate today = LocalDate.now();
        private RelationshipId relationship;

        @BeforeEach
        void theTwoHaveMetAndAgreedOnNoDay() {
            Mentor.signedIn(vaults, keyrings);
            relationship = relationships.begin("Rosalind");
            service.close(service.begin(relationship, 90), 80);
        }

        @AfterEach
        void signOut() {
            SecurityContextHolder.clearContext();
        }

        @Test
        void nothingIsSaidUntilTheyHaveNotMetForLong() {
            assertThat(in(3).of(relationship)).isEmpty();
            assertThat(in(5).of(relationship)).extracting(Nudge::matter).containsExactly(Matter.MEETING);
            assertThat(in(5).mine()).isEqualTo(in(5).of(relationship));
        }

        @Test
        void notNowRestsUntilItsDayAndCanBeTakenBack() {
            LocalDate again = in(5).notNow(relationship, Matter.MEETING);

            assertThat(again).isEqualTo(today.plusMonths(5).plusWeeks(4));
            assertThat(on(again.minusDays(1)).of(relationship)).isEmpty();
            assertThat(on(again).of(relationship)).hasSize(1);
            in(5).notNow(relationship, Matter.GOALS);
            in(5).afterAll(relationship, Matter.MEETING);
            assertThat(in(5).of(relationship)).hasSize(1);
        }

        @Test
        void nothingIsSaidOfTheArchiveNorWhileAMeetingIsOpen() {
            relationships.archive(relationship);
            assertThat(in(5).mine()).isEmpty();
            assertThat(in(5).of(relationship)).isEmpty();

            relationships.bringBack(relationship);
            service.begin(relationship, 60);
            assertThat(in(5).mine()).isEmpty();
        }

        @Test
        void nothingIsSaidBeforeTheFirstMeeting() {
            assertThat(in(12).of(relationships.begin("Not met yet"))).isEmpty();
        }

        @Test
        void anotherMentorIsToldNothing() {
            Mentor.signedIn(vaults, keyrings);

            assertThat(in(5).mine()).isEmpty();
            assertThatExceptionOfType(RelationshipNotFoundException.class).isThrownBy(() -> in(5).of(relationship));
            assertThatExceptionOfType(RelationshipNotFoundException.class)
                    .isThrownBy(() -> in(5).notNow(relationship, Matter.MEETING));
        }

        private Nudges in(int months) {
            return on(today.plusMonths(months));
        }

        private Nudges on(LocalDate day) {
            ZoneId zone = ZoneId.systemDefault();
            Clock clock = Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone);
            return new Nudges(own, log, service, goals, journal, clock);
        }
    }
}
