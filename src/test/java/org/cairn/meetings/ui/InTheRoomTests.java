package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.cairn.common.HolisticComponent;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.cycle.Stage;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Block;
import org.cairn.meetings.Capture;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
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
class InTheRoomTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    GoalService goals;

    @Autowired
    Journal journal;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;
    private MeetingId meeting;

    @BeforeEach
    void aMentorSitsInAMeeting() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("R. A.");
        meeting = service.begin(relationship, 90);
        enter();
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsWrittenWithTheMapAwayHasNoStageUntilItIsFiled() {
        goTo("Blocks");
        Typing.into(notes(), "In blocks.");
        click("Put the map away");
        Typing.into(notes(), "Off the map.");
        assertThat(Pages.text()).contains("What you wrote before").contains("In blocks.");
        click("Bring the map back");

        assertThat(noteOf(Note.UNFILED)).isEqualTo("Off the map.");
        file(Stage.BLOCKS);
        assertThat(noteOf(Stage.BLOCKS)).isEqualTo("In blocks.\n\nOff the map.");
        assertThat(noteOf(Note.UNFILED)).isEmpty();
        _assertNone(UnfiledNotes.class);

        undo();
        assertThat(noteOf(Stage.BLOCKS)).isEqualTo("In blocks.");
        assertThat(noteOf(Note.UNFILED)).isEqualTo("Off the map.");
        assertThat(_get(UnfiledNotes.class).isVisible()).isTrue();
    }

    @Test
    void filingThatWasChangedSinceIsNotTakenBack() {
        click("Put the map away");
        Typing.into(notes(), "Off the map.");
        click("Bring the map back");
        file(Stage.AGREE);
        Typing.into(notes(), "Put in other words.");

        undo();
        assertThat(noteOf(Stage.AGREE)).isEqualTo("Put in other words.");
        assertThat(noteOf(Note.UNFILED)).isEmpty();
    }

    @Test
    void theMenteeSeesTheQuestionTheMapAndTheGoalsAndNothingElse() {
        Typing.into(notes(), "a private word");
        service.write(meeting, Block.TYPE, Block.blank(meeting).withWhat("a private block"));
        capture(Capture.Kind.THEME, "a private theme");
        service.write(
                meeting,
                Goal.TYPE,
                Goal.draft()
                        .withWhat("Teach again")
                        .withAnswers(List.of(
                                service.blocksOf(relationship).getFirst().id())));
        enter();
        showToMentee();

        assertThat(Pages.text())
                .contains(_get(H1.class).getText())
                .contains("CycleMap")
                .contains("Teach again")
                .doesNotContain("private")
                .doesNotContain("R. A.")
                .doesNotContain("only you");
    }

    @Test
    void noAddressLeadsAwayFromTheSheetUntilTheMentorSaysSo() {
        Typing.into(notes(), "a private word");
        showToMentee();
        for (String place : List.of("", "relationships/" + relationship, "meetings/" + meeting, "account")) {
            UI.getCurrent().navigate(place);
            _get(MenteeSheet.class);
            assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("meetings/" + meeting);
        }

        click("Back to my notes");
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        _get(MenteeSheet.class);
        click("Back to my notes");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _get(MeetingRoom.class);
        UI.getCurrent().navigate("");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEmpty();
    }

    @Test
    void aMeetingThatWasClosedElsewhereDoesNotPutItsRecordIntoTheMenteesHands() {
        Typing.into(notes(), "a private word");
        showToMentee();
        service.close(meeting, 60);
        enter();
        assertThat(Pages.text()).doesNotContain("a private word");

        click("Back to my notes");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/record");
    }

    @Test
    void aCardThatWasOpenIsOpenAgainAfterTheMenteeHasSeenTheSheet() {
        click("+ Block");
        showToMentee();
        click("Back to my notes");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        _get(BlockForm.class);
    }

    @Test
    void aCoveredMeetingHasNoWordsOnThePageAndComesBackWhereItWas() {
        goTo("Future self");
        Typing.into(notes(), "a private word");
        FirstInterviewView view = _get(FirstInterviewView.class);
        view.cover();
        assertThat(Pages.text()).doesNotContain("R. A.").doesNotContain("Future self");
        _assertNone(SealedTextArea.class);

        view.uncover();
        assertThat(notes().getElement().getTextRecursively()).startsWith("Notes on Future self");
    }

    @Test
    void whatIsCaughtBelongsWhereTheQuestionBelongsAndIsListedQuietly() {
        goTo("Present self");
        capture(Capture.Kind.STRENGTH, "  stays calm in a full waiting room ");

        Entry<Capture> kept =
                service.capturesOf(relationship, Capture.Kind.STRENGTH).getFirst();
        assertThat(kept.content())
                .isEqualTo(new Capture(
                        meeting,
                        Stage.PRESENT_SELF,
                        "stays calm in a full waiting room",
                        HolisticComponent.PROFESSIONAL_DEVELOPMENT));
        assertThat(Pages.text()).contains("stays calm in a full waiting room").contains("strength · Present self");
    }

    @Test
    void whatIsTooLongForALineIsRefusedInASentence() {
        assertThat(line().capture("THEME", "x".repeat(Capture.LONGEST + 1))).contains("2,000 characters at most");
        assertThat(service.capturesOf(relationship, Capture.Kind.THEME)).isEmpty();
    }

    @Test
    void whatIsCaughtAfterTheMeetingWasClosedElsewhereIsRefusedInASentence() {
        CaptureLine line = line();
        service.close(meeting, 60);

        assertThat(line.capture("THEME", "too late")).startsWith("This meeting has been closed");
    }

    @Test
    void strengthsAndThemesComeBackAtTheNextMeetingAndOnTheRelationship() {
        capture(Capture.Kind.STRENGTH, "stays calm");
        capture(Capture.Kind.THEME, "nobody to ask");
        service.close(meeting, 60);
        meeting = service.begin(relationship, 60);
        enter();
        assertThat(Pages.text()).contains("Strengths and themes of earlier meetings");

        UI.getCurrent().navigate("relationships/" + relationship);
        assertThat(Pages.text()).contains("stays calm").contains("nobody to ask");
    }

    @Test
    void aPossibleGoalGrowsIntoAGoalWithItsWords() {
        goTo("Present self");
        capture(Capture.Kind.POSSIBLE_GOAL, "teach again");
        goTo("Goals");
        click("Make it a goal");

        Goal goal = goals.of(relationship).getFirst().content();
        assertThat(goal.what()).isEqualTo("teach again");
        assertThat(goal.component()).isEqualTo(HolisticComponent.PROFESSIONAL_DEVELOPMENT);
        assertThat(service.capturesOf(relationship, Capture.Kind.POSSIBLE_GOAL)).isEmpty();
        _get(org.cairn.goals.ui.GoalForm.class);
    }

    @Test
    void theLimitOfThreeGoalsIsExplainedBeforeTheFourthAndStopsNobody() {
        goTo("Goals");
        for (int i = 1; i <= 3; i++) {
            assertThat(Pages.text()).doesNotContain("Three goals are plenty");
            click("Add a goal");
            field("What", "goal " + i);
            click("Done");
        }
        assertThat(Pages.text()).contains("Three goals are plenty");
        click("Add a goal");
        assertThat(Pages.text()).contains("More than three goals at once");
        assertThat(goals.of(relationship)).hasSize(4);
    }

    @Test
    void noWrittenNotesErasesAndHidesWhatWasCaught() {
        capture(Capture.Kind.THEME, "nobody to ask");
        capture(Capture.Kind.POSSIBLE_GOAL, "teach again");
        writing().setValue(Agreement.Writing.NOTHING);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        for (Capture.Kind kind : Capture.Kind.values()) {
            assertThat(service.capturesOf(relationship, kind)).isEmpty();
        }
        _assertNone(CaptureLine.class);
        for (String stage : List.of("Present self", "Blocks", "Goals", "Close", "Agree")) {
            goTo(stage);
            _assertNone(SealedTextArea.class);
            _get(com.vaadin.flow.component.html.H2.class, spec -> spec.withClasses("question-text"));
        }
    }

    @Test
    void theTimeStandsStillGoesOnAndIsStretchedAndAllOfThatIsRemembered() {
        TimeMenu time = _get(TimeMenu.class);
        time.pauseOrGoOn();
        item("10 minutes longer");
        item("Hide the time");
        enter();

        var kept = service.open(meeting).progress().content().time();
        assertThat(kept.paused()).isTrue();
        assertThat(kept.minutes()).isEqualTo(100);
        assertThat(kept.hidden()).isTrue();
        assertThat(_get(MeetingRoom.class).hasClassName("time-hidden")).isTrue();
        item("Go on");
        item("Show the time");
        assertThat(_get(MeetingRoom.class).hasClassName("time-hidden")).isFalse();
        assertThat(service.open(meeting).progress().content().time().paused()).isFalse();
    }

    private void enter() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("meetings/" + meeting);
    }

    private static void showToMentee() {
        click("Show to mentee");
        _get(Whereabouts.class).kept();
    }

    private static void file(String stage) {
        var filing = (com.vaadin.flow.component.menubar.MenuBar) _get(UnfiledNotes.class)
                .getChildren()
                .flatMap(com.vaadin.flow.component.Component::getChildren)
                .filter(com.vaadin.flow.component.menubar.MenuBar.class::isInstance)
                .findFirst()
                .orElseThrow();
        int place = Stage.IDS.indexOf(stage);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                filing.getItems().getFirst().getSubMenu().getItems().get(place),
                new com.vaadin.flow.component.ClickEvent<>(
                        filing.getItems().getFirst().getSubMenu().getItems().get(place)));
    }

    private static void item(String words) {
        var item = _get(TimeMenu.class).getItems().getFirst().getSubMenu().getItems().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
        com.vaadin.flow.component.ComponentUtil.fireEvent(item, new com.vaadin.flow.component.ClickEvent<>(item));
    }

    private static void undo() {
        var notice = com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications()
                .getLast();
        _click(_get(notice, Button.class));
    }

    private static CaptureLine line() {
        return _get(CaptureLine.class);
    }

    private static void capture(Capture.Kind kind, String words) {
        assertThat(line().capture(kind.name(), words)).isEmpty();
    }

    private String noteOf(String stage) {
        return service.open(meeting)
                .noteOf(stage)
                .map(note -> note.content().text())
                .orElse("");
    }

    private static void goTo(String stage) {
        _find(NativeButton.class, spec -> spec.withClasses("stage-item")).stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith(stage))
                .forEach(button -> _click(button));
    }

    private static SealedTextArea notes() {
        return _find(SealedTextArea.class, spec -> spec.withClasses("notes-field")).stream()
                .filter(field -> !field.hasClassName("put-away"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Agreement.Writing> writing() {
        return _find(RadioButtonGroup.class).stream()
                .filter(group -> group.getValue() instanceof Agreement.Writing)
                .findFirst()
                .orElseThrow();
    }

    private static void field(String label, String words) {
        SealedTextArea field = _find(SealedTextArea.class).stream()
                .filter(one -> one.getElement().getTextRecursively().startsWith(label))
                .findFirst()
                .orElseThrow();
        assertThat(Typing.into(field, words)).isTrue();
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
