package org.cairn.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cairn.common.KeptText;
import org.cairn.common.TextVersion;
import org.cairn.meetings.Capture;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Words that were being caught when a page went away come home once, each as a thing of its own. */
@OnH2
class UncaughtTests {

    private static final TextVersion NOTHING = TextVersion.of("");

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    MeetingWaitingTexts waiting;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;
    private MeetingId meeting;

    @BeforeEach
    void aMentorIsInAMeeting() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("R. A.");
        meeting = service.begin(relationship, 90);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void eachLineIsCaught() {
        KeptText strengths = uncaught("strength");

        strengths.keep("asks the quiet ones\n\n  keeps calm ", NOTHING);

        assertThat(caught(Capture.Kind.STRENGTH)).containsExactlyInAnyOrder("asks the quiet ones", "keeps calm");
        assertThat(caught(Capture.Kind.THEME)).isEmpty();
    }

    @Test
    void whatHadArrivedIsNotCaughtTwice() {
        uncaught("theme").keep("being late", NOTHING);

        uncaught("theme").keep("being late\nasking first", NOTHING);

        assertThat(caught(Capture.Kind.THEME)).containsExactlyInAnyOrder("being late", "asking first");
    }

    @Test
    void comingHomeCostsNoTimeOfTheConversation() {
        var before = service.open(meeting).progress().content().time();

        uncaught("possible-goal").keep("speak first once a week", NOTHING);

        assertThat(service.open(meeting).progress().content().time()).isEqualTo(before);
    }

    @Test
    void thereIsNoOtherKind() {
        assertThat(waiting.find(relationship, "meeting/" + meeting + "/uncaught/weakness"))
                .isEmpty();
    }

    private KeptText uncaught(String kind) {
        return waiting.find(relationship, "meeting/" + meeting + "/uncaught/" + kind)
                .orElseThrow()
                .text();
    }

    private List<String> caught(Capture.Kind kind) {
        return service.capturesOf(relationship, kind).stream()
                .map(each -> each.content().words())
                .toList();
    }
}
