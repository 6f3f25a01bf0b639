package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.time.LocalTime;
import org.cairn.cycle.Stage;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.people.Signed;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.cairn.vault.Vaults;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnH2
class TodayViewTests {

    @Autowired
    ApplicationContext cairn;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService meetings;

    @Autowired
    GoalService goals;

    private final LocalDate today = LocalDate.now();

    @BeforeEach
    void aMentorComesIn() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(cairn);
    }

    @AfterEach
    void close() {
        Pages.close();
        Signed.out();
    }

    @Test
    void aMeetingAgreedForTodayBeginsFromHereWithWhatWasSaidLast() {
        RelationshipId one = met("R. A.", "I am allowed to ask.", today, LocalTime.of(14, 0));

        String page = page();
        assertThat(page).contains("today at 14:00", "Meeting with R. A.", "“I am allowed to ask.”");
        _click(_get(Button.class, spec -> spec.withText("Begin")));
        assertThat(_get(Dialog.class).isOpened()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("60 minutes")));
        assertThat(_get(H1.class).getText()).isEqualTo("Guided meeting");
        assertThat(meetings.recordsOf(one)).hasSize(2);
    }

    @Test
    void theSoonestDateStandsFirstAndTheOthersInAList() {
        met("Later", "b", today.plusDays(30), null);
        met("Sooner", "a", today.plusDays(1), null);

        String page = page();

        assertThat(page).contains("Meeting with Sooner", "tomorrow", "Read the story so far", "Coming up");
        assertThat(page).doesNotContain("Meeting with Later");
    }

    @Test
    void aDateThatPassedIsMentionedForAWhileAndThenLeftAlone() {
        met("Lately", "a", today.minusDays(6), null);
        met("Long ago", "b", today.minusDays(90), null);

        String coming = page().split("The people you walk with")[0];

        assertThat(coming).contains("Lately").containsOnlyOnce("no meeting since");
    }

    @Test
    void goalsWhoseDayIsNearAreMentionedAndOthersAreNot() {
        RelationshipId one = met("R. A.", "a", null, null);
        goal(one, "Due on Friday", today.plusDays(3));
        goal(one, "Was due last week", today.minusDays(7));
        goal(one, "Far away", today.plusDays(40));
        goal(one, "Long past", today.minusDays(200));

        String page = page();

        assertThat(page).contains("Goals to look at again", "Due on Friday", "Was due last week");
        assertThat(page).doesNotContain("Far away").doesNotContain("Long past");
    }

    @Test
    void whoeverWasMetLastStandsFirst() {
        met("First met", "a", null, null);
        met("Met after", "b", null, null);
        relationships.begin("Just begun");

        page();

        assertThat(_find(H3.class)).extracting(H3::getText).contains("First met", "Met after", "Just begun");
        assertThat(Pages.text()).contains("1 meeting · met today", "not met yet", "next date not agreed yet");
    }

    @Test
    void anOpenMeetingStaysInReachWhenItsRelationshipIsInTheArchive() {
        RelationshipId one = relationships.begin("Put away");
        MeetingId meeting = meetings.begin(one, 60);
        relationships.archive(one);

        assertThat(page()).contains("Put away", "Every word is there.", "Begin your first relationship");
        _click(_get(Button.class, spec -> spec.withText("Continue")));
        assertThat(_get(H1.class).getText()).isEqualTo("First interview");
        assertThat(meetings.open(meeting).meeting().isClosed()).isFalse();
    }

    @Test
    void aMeetingThatWasLeftOpenIsClosedFromHere() {
        RelationshipId one = relationships.begin("Left open");
        MeetingId meeting = meetings.begin(one, 60);

        page();
        _click(_get(Button.class, spec -> spec.withText("Close it")));

        assertThat(meetings.open(meeting).progress().content().stage()).isEqualTo(Stage.CLOSE);
        assertThat(_find(Button.class, spec -> spec.withText("Close the meeting")))
                .hasSize(1);
    }

    @Test
    void aMeetingThatIsGoingOnStandsBeforeWhoeverIsMetToday() {
        met("Met today", "Later.", today, null);
        meetings.begin(relationships.begin("Going on"), 60);

        assertThat(page().indexOf("You left a meeting")).isLessThan(page().indexOf("Meeting with Met today"));
    }

    private String page() {
        UI.getCurrent().navigate("");
        return Pages.text();
    }

    private RelationshipId met(String name, String said, @Nullable LocalDate next, @Nullable LocalTime at) {
        RelationshipId one = relationships.begin(name);
        MeetingId meeting = meetings.begin(one, 60);
        meetings.write(
                meeting, Closing.TYPE, Closing.blank(meeting).withSummary(said).withNext(next, at));
        meetings.close(meeting, 55);
        return one;
    }

    private void goal(RelationshipId one, String what, LocalDate review) {
        goals.write(one, Goal.draft().withWhat(what).withReviewOn(review).agree(today));
    }
}
