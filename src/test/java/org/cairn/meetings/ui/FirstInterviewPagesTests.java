package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.cycle.Cycles;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.Journal;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Block;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingLog;
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
class FirstInterviewPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    MeetingLog log;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    GoalService goals;

    @Autowired
    Journal journal;

    @Autowired
    Cycles cycles;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;

    @BeforeEach
    void aMentorLooksAtARelationship() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("R. A.");
        UI.getCurrent().navigate("relationships/" + relationship);
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void oneClickOnALengthBeginsTheFirstInterview() {
        click("120 minutes");

        assertThat(meeting().plannedMinutes()).isEqualTo(120);
        assertThat(_get(H1.class).getText()).isEqualTo("First interview");
        assertThat(Pages.text()).contains("with R. A.");
    }

    @Test
    void anOwnLengthOutOfRangeIsExplainedBesideTheField() {
        IntegerField own = _get(IntegerField.class);
        own.setValue(500);
        click("Begin");

        assertThat(own.isInvalid()).isTrue();
        assertThat(own.getErrorMessage()).isEqualTo("A whole number from 20 to 240.");
        assertThat(log.of(relationship)).isEmpty();

        own.setValue(75);
        click("Begin");
        assertThat(meeting().plannedMinutes()).isEqualTo(75);
    }

    @Test
    void everyStageIsReachableAtAnyTime() {
        click("90 minutes");
        for (String stage : List.of("Close", "Agree", "Goals", "Present self", "Future self", "Blocks")) {
            goTo(stage);
            assertThat(_get(H2.class, spec -> spec.withClasses("question-text")).getText())
                    .isEqualTo(firstQuestionOf(stage));
        }
    }

    @Test
    void aNoteGoesToTheStageInWhichItWasTypedEvenWhenItArrivesLate() {
        click("90 minutes");
        SealedTextArea ofAgree = notes();
        goTo("Blocks");
        Typing.into(notes(), "in blocks");
        Typing.into(ofAgree, "typed before the click");

        assertThat(journal.entries(relationship, Note.TYPE))
                .extracting(
                        note -> note.content().stage(), note -> note.content().text())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("blocks", "in blocks"),
                        org.assertj.core.groups.Tuple.tuple("agree", "typed before the click"));
    }

    @Test
    void oneSaveOfANoteWritesOneEntry() {
        click("90 minutes");
        Typing.into(notes(), "a");
        Typing.into(notes(), "ab");

        assertThat(journal.entries(relationship, Note.TYPE)).hasSize(1);
        assertThat(journal.entries(relationship, Note.TYPE).getFirst().revision())
                .isEqualTo(2);
    }

    @Test
    void choosingNoWrittenNotesAsksBeforeItErasesWhatIsThere() {
        click("90 minutes");
        Typing.into(notes(), "a secret");
        writing().setValue(Agreement.Writing.NOTHING);

        ConfirmDialog question = _get(ConfirmDialog.class);
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel(question);
        assertThat(writing().getValue()).isEqualTo(Agreement.Writing.NOTES_AND_GOALS);
        assertThat(journal.entries(relationship, Note.TYPE)).hasSize(1);

        writing().setValue(Agreement.Writing.NOTHING);
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(journal.entries(relationship, Note.TYPE)).isEmpty();
        assertThat(Pages.text()).contains("No written notes, as you agreed.");
        _assertNone(SealedTextArea.class, spec -> spec.withClasses("notes-field"));
    }

    @Test
    void aSummaryIsNotErasedWithoutAsking() {
        click("90 minutes");
        goTo("Close");
        field("The mentee’s summary", "I may ask.");
        goTo("Agree");
        writing().setValue(Agreement.Writing.NOTHING);

        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(service.open(meeting().id()).closing().content().summary()).isEqualTo("I may ask.");
    }

    @Test
    void closingBringsTheMapBackBecauseTheFormIsInTheMiddle() {
        click("90 minutes");
        click("Put the map away");
        assertThat(_get(MeetingRoom.class).hasClassName("map-away")).isTrue();
        click("Close meeting…");

        assertThat(_get(MeetingRoom.class).hasClassName("map-away")).isFalse();
    }

    @Test
    void withGoalsOnlyBlocksAndGoalsStayAndNotesGo() {
        click("90 minutes");
        writing().setValue(Agreement.Writing.GOALS_ONLY);

        _assertNone(SealedTextArea.class, spec -> spec.withClasses("notes-field"));
        click("+ Block");
        assertThat(journal.entries(relationship, Block.TYPE)).hasSize(1);
    }

    @Test
    void aBlockThatStaysEmptyLeavesNothingBehind() {
        click("90 minutes");
        click("+ Block");
        click("Done");

        assertThat(journal.entries(relationship, Block.TYPE)).isEmpty();
    }

    @Test
    void aGoalKeepsEveryFieldOfItsForm() {
        click("90 minutes");
        goTo("Goals");
        click("Add a goal");
        field("What", "Teach again");
        field("First step", "ask Priya");
        field("If…", "the rota slips");
        field("then…", "swap");
        field("Who or what supports it", "the Tuesday group");
        DatePicker by = _get(DatePicker.class, spec -> spec.withLabel("By when"));
        _setValue(by, LocalDate.now().plusMonths(2));

        Goal goal = goals.of(relationship).getFirst().content();
        assertThat(goal.what()).isEqualTo("Teach again");
        assertThat(goal.firstStep()).isEqualTo("ask Priya");
        assertThat(goal.obstacle()).isEqualTo("the rota slips");
        assertThat(goal.plan()).isEqualTo("swap");
        assertThat(goal.support()).isEqualTo("the Tuesday group");
        assertThat(goal.by()).isEqualTo(LocalDate.now().plusMonths(2));
    }

    @Test
    void closingOffersTheNextDateByTheAgreedRhythmAndThenFiveMinutesForOneself() {
        click("90 minutes");
        rhythm().setValue(Agreement.Rhythm.MONTHLY);
        goTo("Close");
        field("The mentee’s summary", "I may ask.");
        click("Take the suggested day");
        click("Close the meeting");
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(meeting().isClosed()).isTrue();
        assertThat(service.open(meeting().id()).closing().content().nextOn())
                .isEqualTo(LocalDate.now().plusWeeks(4));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("meetings/" + meeting().id() + "/afterwards");
        click("Done");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("relationships/" + relationship);
        assertThat(Pages.text()).contains("I may ask.");
    }

    @Test
    void aClosedMeetingOpensToBeRead() {
        click("90 minutes");
        Typing.into(notes(), "kept <b>as typed</b>");
        service.close(meeting().id(), 60);
        UI.getCurrent().navigate("meetings/" + meeting().id());

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/record");
        assertThat(Pages.text()).contains("kept <b>as typed</b>");
        _assertNone(SealedTextArea.class);
    }

    @Test
    void wordsForAMeetingThatAnotherWindowClosedAreRefusedWithASentence() {
        click("90 minutes");
        SealedTextArea field = notes();
        service.close(meeting().id(), 60);

        assertThat(Typing.refusedBy(field, "too late")).startsWith("This meeting has been closed");
    }

    @Test
    void aChoiceInAMeetingThatAnotherWindowClosedIsAnsweredWithASentence() {
        click("90 minutes");
        service.close(meeting().id(), 60);
        RuntimeException refused = org.assertj.core.api.Assertions.catchRuntimeException(
                () -> rhythm().setValue(Agreement.Rhythm.MONTHLY));

        assertThat(new MeetingAnswer().answer(refused)).isTrue();
        assertThat(com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications())
                .hasSize(1)
                .first()
                .satisfies(notice ->
                        assertThat(notice.getElement().getProperty("text")).startsWith("This meeting has been closed"));
        assertThat(new MeetingAnswer().answer(new IllegalStateException())).isFalse();
    }

    @Test
    void aMeetingThatIsNotOnesOwnIsNotFound() {
        click("90 minutes");
        String address = "meetings/" + meeting().id();
        Pages.close();
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);

        for (String place : List.of(address, address + "/record", "meetings/" + UUID.randomUUID(), "meetings/x")) {
            UI.getCurrent().navigate(place);
            assertThat(Pages.text()).doesNotContain("R. A.").doesNotContain("First interview");
        }
    }

    @Test
    void anOpenMeetingIsOfferedOnTodayAndOnTheRelationship() {
        click("90 minutes");
        goTo("Future self");
        for (String place : List.of("", "relationships/" + relationship)) {
            UI.getCurrent().navigate(place);
            assertThat(Pages.text()).contains("open today at", "Future self", ". Every word is there.");
            click("Continue");
            assertThat(_get(H1.class).getText()).isEqualTo("First interview");
        }
    }

    private Meeting meeting() {
        return log.of(relationship).getFirst();
    }

    private void goTo(String stage) {
        _find(NativeButton.class, spec -> spec.withClasses("stage-item")).stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith(stage))
                .forEach(button -> _click(button));
    }

    private String firstQuestionOf(String title) {
        return cycles.current().stages().stream()
                .filter(stage -> stage.title().equals(title))
                .findFirst()
                .orElseThrow()
                .questions()
                .getFirst()
                .text();
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

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Agreement.Rhythm> rhythm() {
        return _find(RadioButtonGroup.class).stream()
                .filter(group -> group.getValue() instanceof Agreement.Rhythm)
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
