package org.cairn.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cairn.cycle.Cycles;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** How a conversation goes on after the screen was away. */
@OnH2
class ConversationTests {

    @Autowired
    GuidedMeetingService service;

    @Autowired
    RelationshipService relationships;

    @Autowired
    Cycles cycles;

    @Autowired
    Clock clock;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private MeetingId meeting;

    @BeforeEach
    void aFirstInterviewHasBegun() {
        Mentor.signedIn(vaults, keyrings);
        meeting = service.begin(relationships.begin("R. A."), 60);
    }

    @AfterEach
    void theMentorSignsOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theNightBetweenTwoHalvesIsNotConversation() {
        assertThat(openedAfter(Duration.ofHours(20)).minutesSoFar()).isEqualTo(1);
    }

    @Test
    void aShortWayOutOfTheRoomIs() {
        assertThat(openedAfter(Duration.ofMinutes(10)).minutesSoFar()).isEqualTo(10);
    }

    private Conversation openedAfter(Duration passed) {
        Instant then = clock.instant().plus(passed);
        Conversation conversation =
                new Conversation(service, service.open(meeting), cycles.current(), Clock.fixed(then, clock.getZone()));
        conversation.goOn();
        return conversation;
    }
}
