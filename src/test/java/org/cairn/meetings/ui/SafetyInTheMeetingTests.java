package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.cycle.Cycles;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.BlockKind;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingLog;
import org.cairn.meetings.Stopping;
import org.cairn.referrals.ui.ReferralsDialog;
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

@OnH2
class SafetyInTheMeetingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    MeetingLog log;

    @Autowired
    Stopping stopping;

    @Autowired
    Cycles cycles;

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
        UI.getCurrent().navigate("meetings/" + meeting);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aBlockNearABoundaryBringsTheReminderAndOtherKindsDoNot() {
        click("+ Block");
        for (BlockKind kind : BlockKind.values()) {
            kindOfTheBlock().setValue(kind);

            assertThat(_find(BoundaryReminder.class)).hasSize(kind.isNearABoundary() ? 1 : 0);
        }
        kindOfTheBlock().setValue(BlockKind.DISTRESS);
        assertThat(Pages.text()).contains(cycles.current().safety().boundary().getFirst());
    }

    @Test
    void theDirectoryAndTheWayToStopAreReachableFromTheReminder() {
        click("+ Block");
        kindOfTheBlock().setValue(BlockKind.SAFETY);

        _click(_get(_get(BoundaryReminder.class), Button.class, spec -> spec.withText("Who else can help")));
        assertThat(_get(ReferralsDialog.class).isOpened()).isTrue();
        assertThat(Pages.text()).contains("Samaritans");
        click("Back to where I was");

        click("If somebody may be at risk");
        assertThat(_get(StopDialog.class).isOpened()).isTrue();
    }

    @Test
    void theTimeStandsStillWhileTheGuideIsSetAside() {
        click("Stop here");
        assertThat(isPaused()).isTrue();

        click("Back to the conversation");
        assertThat(isPaused()).isFalse();
    }

    @Test
    void timeThatStoodStillBeforeGoesOnStandingStill() {
        service.change(meeting, service.open(meeting).progress(), now -> now.paused(true, Instant.now()));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("meetings/" + meeting);

        click("Stop here");
        click("Back to the conversation");

        assertThat(isPaused()).isTrue();
    }

    private boolean isPaused() {
        return service.open(meeting).progress().content().time().paused();
    }

    @Test
    void whatToDoWhenSomebodyIsAtRiskIsReachableFromEveryStageAndWithoutTheMap() {
        for (NativeButton stage : _find(NativeButton.class, spec -> spec.withClasses("stage-item"))) {
            _click(stage);
            assertThatStoppingShowsWhatToDo();
        }
        click("Put the map away");
        assertThatStoppingShowsWhatToDo();
    }

    @Test
    void goingBackLeavesEverythingAsItWas() {
        click("Stop here");
        click("Back to the conversation");

        _assertNone(StopDialog.class);
        assertThat(log.find(meeting).isClosed()).isFalse();
        assertThat(stopping.of(meeting)).isEmpty();
    }

    @Test
    void aMarkIsLeftOnlyWhenTheMentorWantsItAndTakesWords() {
        click("Stop here");
        click("Leave a mark with the time");
        assertThat(Typing.into(whatHappened(), "Rang the GP together")).isTrue();
        assertThat(Typing.into(whatHappened(), "Rang the GP together, 14:50")).isTrue();

        assertThat(stopping.of(meeting).getFirst().content().words()).isEqualTo("Rang the GP together, 14:50");
        click("Take the mark back");
        assertThat(stopping.of(meeting)).isEmpty();
    }

    @Test
    void withNoWrittenNotesTheMarkTakesNoWords() {
        service.write(meeting, Agreement.TYPE, Agreement.proposed().withWriting(Agreement.Writing.NOTHING));
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("meetings/" + meeting);
        click("Stop here");
        click("Leave a mark with the time");

        assertThat(Pages.text()).contains("so only the moment is kept");
        assertThat(_find(SealedTextArea.class))
                .noneMatch(field -> field.getElement().getTextRecursively().startsWith("What happened"));
    }

    @Test
    void theMeetingCanBeLeftOpen() {
        click("Stop here");
        click("Leave it open");

        assertThat(log.find(meeting).isClosed()).isFalse();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("relationships/" + relationship);
    }

    @Test
    void theMeetingCanBeClosedFromThere() {
        click("Stop here");
        click("Close the meeting");
        assertThat(log.find(meeting).isClosed()).isFalse();
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(log.find(meeting).isClosed()).isTrue();
        _assertNone(StopDialog.class);
    }

    private void assertThatStoppingShowsWhatToDo() {
        click("Stop here");
        List<String> lines = cycles.current().safety().atRisk();
        assertThat(Pages.text()).contains(lines).contains("999", "116 123");
        click("Back to the conversation");
    }

    private static SealedTextArea whatHappened() {
        return _find(SealedTextArea.class).stream()
                .filter(field -> field.getElement().getTextRecursively().startsWith("What happened"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<BlockKind> kindOfTheBlock() {
        return _get(Select.class, spec -> spec.withLabel("Kind"));
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
