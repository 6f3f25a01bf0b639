package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
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
    void aDateThatPassedIsOneCalmLineFromWhichAMeetingBegins() {
        met("R. A.", "a", today.minusDays(6), null);

        assertThat(page()).contains("When you have a moment", "You and R. A. meant to meet on");
        assertThat(_get(Anchor.class, spec -> spec.withText("It has ended")).getHref())
                .endsWith("/ending");
        _click(_get(Button.class, spec -> spec.withText("Begin a meeting")));
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void whatIsPutOffIsGoneAndComesBackWhenThatIsTakenBack() {
        met("R. A.", "a", today.minusDays(6), null);
        page();

        _click(_get(Button.class, spec -> spec.withText("Not now")));
        assertThat(Pages.text()).contains("That rests until").doesNotContain("When you have a moment");
        assertThat(page()).doesNotContain("When you have a moment");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(page()).contains("You and R. A. meant to meet on");
    }

    @Test
    void fourLinesAreEnoughAndTheNextComesWhenOneIsPutOff() {
        for (int one = 1; one <= 6; one++) {
            met("Person " + one, "a", today.minusDays(one), null);
        }

        assertThat(page()).contains("Person 6 meant", "Person 3 meant", "2 more can wait behind these.");
        assertThat(Pages.text()).doesNotContain("Person 2 meant");
        _click(_find(Button.class, spec -> spec.withText("Not now")).getFirst());
        assertThat(Pages.text()).contains("Person 2 meant", "One more can wait").doesNotContain("Person 6 meant");
    }

    @Test
    void goalsWhoseDayIsNearAreListedAndThoseWhoseDayHasPassedAreOneLine() {
        RelationshipId one = met("R. A.", "a", null, null);
        goal(one, "Due on Friday", today.plusDays(3));
        goal(one, "Was due last week", today.minusDays(7));
        goal(one, "Far away", today.plusDays(40));

        assertThat(page())
                .contains("Goals to look at again", "Due on Friday", "“Was due last week”: R. A. and you wanted")
                .doesNotContain("Far away");
        goal(one, "Long past", today.minusDays(200));
        assertThat(page()).contains("R. A. and you wanted to look at 2 goals again by now");
    }

    @Test
    void theRelationshipsOwnPageSaysItWithoutTheName() {
        RelationshipId one = met("R. A.", "a", today.minusDays(6), null);

        UI.getCurrent().navigate("relationships/" + one.value());

        assertThat(Pages.text()).contains("You meant to meet on").doesNotContain("You and R. A.");
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
