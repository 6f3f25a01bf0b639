package org.cairn.endings.ui;

import static com.github.mvysny.kaributesting.v10.ContextMenuKt._clickItemWithCaption;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.cycle.Parting;
import org.cairn.endings.Destroying;
import org.cairn.endings.Ending;
import org.cairn.endings.Ending.Fate;
import org.cairn.endings.Ending.Notes;
import org.cairn.endings.EndingService;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.people.Signed;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.testing.PrintedPaper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnH2
class EndingPagesTests {

    private static final LocalDate UNTIL = LocalDate.now().plusYears(1);

    @Autowired
    ApplicationContext cairn;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService meetings;

    @Autowired
    EndingService endings;

    @Autowired
    Destroying destroying;

    @Autowired
    GoalService goals;

    @Autowired
    DayWords days;

    private RelationshipId relationship;

    @BeforeEach
    void theTwoHaveMet() {
        Signed.in(Joined.mentor(cairn).person());
        Pages.open(cairn);
        relationship = relationships.begin("Rosalind");
        agree(Agreement.proposed().withKeeping(Agreement.Keeping.A_YEAR_AFTER_THE_END, null));
    }

    @AfterEach
    void close() {
        Pages.close();
        Signed.out();
    }

    @Test
    void aPlannedEndingGoesStepByStepAndKeepsTheNotesForTheAgreedTime() {
        Entry<Goal> goal =
                goals.write(relationship, Goal.draft().withWhat("Teach again").agree(LocalDate.now()));
        go("relationships/" + relationship);
        choose("End this relationship…");
        assertThat(_get(H1.class).getText()).isEqualTo("How does it come to its end?");
        choosePlanned();

        assertThat(Pages.text()).contains("Step 1 of 6", "Teach again", "What is different now");
        Typing.into(_get(SealedTextArea.class), "A room of his own.");
        click("Next");
        Typing.into(_get(SealedTextArea.class), "The tutorial.");
        click("Next");
        click("Next");
        click("Earlier");
        assertThat(place()).endsWith(Parting.MENTEE_TAKES);
        go("relationships/" + relationship + "/ending/" + Parting.UNFINISHED);
        _setValue(fates(), Fate.TAKEN_ALONG);
        click("Next");

        assertThat(Pages.text()).contains("To be destroyed a year after the relationship ends.");
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(UNTIL);
        click("End it, and keep the notes until then");

        assertThat(place()).isEqualTo("relationships/" + relationship);
        assertThat(Pages.text())
                .contains("It has ended", "A room of his own.", "The tutorial.", "Teach again: taken along");
        assertThat(endings.of(relationship).orElseThrow().ending().fateOf(goal.id()))
                .isEqualTo(Fate.TAKEN_ALONG);
    }

    @Test
    void aClosedTabComesBackToWhereItWas() {
        endings.choose(relationship, ending -> ending.with(Ending.Way.PLANNED));
        endings.write(relationship, Parting.CELEBRATE, "x", org.cairn.common.TextVersion.of(""));

        go("relationships/" + relationship);
        assertThat(Pages.text()).contains("An ending was begun");
        go("relationships/" + relationship + "/ending");

        assertThat(place()).endsWith(Parting.MENTEE_TAKES);
    }

    @Test
    void whatDoesNotEndAfterAllLeavesNothing() {
        endings.write(relationship, Parting.CELEBRATE, "x", org.cairn.common.TextVersion.of(""));
        go("relationships/" + relationship);

        click("It does not end after all…");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(endings.begun(relationship)).isEmpty();
        assertThat(Pages.text()).doesNotContain("An ending was begun");
    }

    @Test
    void moreThanWasAgreedIsSaid() {
        endings.choose(relationship, ending -> ending.with(Ending.Way.PLANNED).with(Notes.KEEP, UNTIL));
        go("relationships/" + relationship + "/ending/" + Parting.NOTES);
        assertThat(Pages.text()).doesNotContain("longer than the two of you agreed");

        endings.choose(relationship, ending -> ending.with(Notes.KEEP, UNTIL.plusDays(1)));
        go("relationships/" + relationship);
        go("relationships/" + relationship + "/ending/" + Parting.NOTES);
        assertThat(Pages.text()).contains("longer than the two of you agreed");
    }

    @Test
    void anAbruptOneIsShortAndSaysSomethingThatFits() {
        go("relationships/" + relationship + "/ending");
        _click(_find(NativeButton.class, spec -> spec.withClasses("ending-way")).get(1));
        assertThat(Pages.text()).contains("Step 1 of 3");

        reasons(Ending.Reason.DIED);
        assertThat(Pages.text()).contains("We are sorry.");
        click("Next");
        Typing.into(_get(SealedTextArea.class), "That I kept the postcard.");
        click("Next");
        click("End it, and keep the notes until then");

        assertThat(Pages.text()).contains("They died.", "That I kept the postcard.");
    }

    @Test
    void destroyingAtTheEndAsksForThePasswordAndLeadsToTheCertificate() {
        endings.choose(relationship, ending -> ending.with(Ending.Way.PLANNED).with(Notes.DESTROY, null));
        go("relationships/" + relationship + "/ending");
        click("End it, and destroy everything…");
        assertThat(Pages.text()).contains("the agreement", "the name", "Copies made elsewhere are not known to Cairn.");

        _setValue(_get(PasswordField.class), "not the one");
        click("Destroy for good");
        assertThat(_get(PasswordField.class).getErrorMessage())
                .isEqualTo("This is not your password. Nothing was changed.");
        assertThat(relationships.mine()).hasSize(1);

        _setValue(_get(PasswordField.class), "slate kettle umbrella forty");
        click("Destroy for good");

        assertThat(relationships.mine()).isEmpty();
        String reference = destroying.certificates().getFirst().reference();
        assertThat(place()).isEqualTo("certificates/" + reference);
        assertThat(Pages.text())
                .contains("Certificate of destruction", reference, "nothing opened", "and ended on", "dead pages")
                .doesNotContain("Rosalind");
        PrintedPaper pdf = PrintedPaper.of(CertificatePaper.print(destroying.certificate(reference), days));
        assertThat(pdf.tagged()).isTrue();
        assertThat(pdf.text().replaceAll("\\s+", " "))
                .contains(reference, "the agreement", "Copies made elsewhere")
                .doesNotContain("Rosalind");
        assertThat(pdf.described()).doesNotContain("Rosalind");
        go("relationships");
        assertThat(Pages.text()).contains("Certificates of what was destroyed (1)", reference);
    }

    @Test
    void keepingEverythingDestroysNothing() {
        go("relationships/" + relationship);
        choose("Destroy…");
        click("Keep everything");
        assertThat(_find(DestroyDialog.class)).isEmpty();
        assertThat(relationships.mine(relationship).name()).isEqualTo("Rosalind");
    }

    @Test
    void whoHandsOverKeepsEverythingForAWhileAndFindsTheWayOnThePage() {
        endings.choose(relationship, ending -> ending.with(Ending.Way.PLANNED));
        go("relationships/" + relationship + "/ending/" + Parting.NOTES);

        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("And now")), Ending.Notes.HAND_OVER);

        Ending begun = endings.begun(relationship).orElseThrow();
        assertThat(begun.notes()).isEqualTo(Ending.Notes.HAND_OVER);
        assertThat(begun.keepUntil()).isAfter(LocalDate.now());
        assertThat(Pages.text()).contains("until another mentor has taken it over");
        endings.finish(relationship);
        go("relationships/" + relationship);
        assertThat(Pages.text()).contains("Somebody else goes on", "Hand over to another mentor");
    }

    @Test
    void moreTimeWantsADayAndAReason() {
        end(UNTIL);
        go("relationships/" + relationship);
        click("Keep it longer…");
        click("Keep it until then");
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        _setValue(_get(DatePicker.class), UNTIL.plusMonths(3));
        click("Keep it until then");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), "They write a letter together.");
        click("Keep it until then");

        assertThat(endings.of(relationship).orElseThrow().keepUntil()).isEqualTo(UNTIL.plusMonths(3));
        assertThat(Pages.text()).contains("Given more time (1)", "They write a letter together.");
    }

    @Test
    void whatHasEndedIsReadOnlyInAQuietPlaceUntilBothBeginAgain() {
        end(UNTIL);
        go("");
        assertThat(Pages.text()).doesNotContain("Rosalind");
        go("relationships");
        assertThat(Pages.text()).contains("Ended (1)", "the notes go on");
        go("relationships/" + relationship);
        assertThat(_find(Button.class, spec -> spec.withText("Begin the next meeting")))
                .isEmpty();
        assertThat(_find(SealedTextArea.class)).isEmpty();

        click("Begin again…");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(relationships.mine(relationship).isEnded()).isFalse();
        assertThat(Pages.text()).doesNotContain("It has ended");
    }

    @Test
    void todayAnnouncesWhatGoesSoonAndNothingElseOfIt() {
        end(LocalDate.now().plusDays(20));
        go("");
        assertThat(Pages.text()).contains("Notes that go soon", "It ended with Rosalind. On ");
    }

    @Test
    void whereAMeetingIsOpenItIsClosedFirst() {
        endings.choose(relationship, ending -> ending.with(Ending.Way.PLANNED).with(Notes.KEEP, UNTIL));
        meetings.begin(relationship, 60);
        go("relationships/" + relationship + "/ending/" + Parting.NOTES);

        assertThat(Pages.text()).contains("A meeting of the two of you is still open.");
        assertThat(_find(Button.class, spec -> spec.withText("End it, and keep the notes until then")))
                .isEmpty();
    }

    @Test
    void withoutWrittenNotesTheStepsAreThereToTalk() {
        agree(Agreement.proposed().withWriting(Agreement.Writing.NOTHING));
        endings.choose(relationship, ending -> ending.with(Ending.Way.PLANNED));
        go("relationships/" + relationship + "/ending/" + Parting.CELEBRATE);
        assertThat(Pages.text()).contains("No written notes, as you agreed");
        assertThat(_find(SealedTextArea.class)).isEmpty();

        go("relationships/" + relationship + "/ending/" + Parting.NOTES);
        assertThat(Pages.text()).contains("What is there is the name");
    }

    @Test
    void addressesAndTitlesNameNobodyAndForeignOnesAreNotFound() {
        go("relationships/" + relationship + "/ending");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("An ending · Cairn");
        go("certificates/AAAA-AAAA");
        assertThat(Pages.text()).doesNotContain("Certificate of destruction");
    }

    private void agree(Agreement agreement) {
        MeetingId meeting = meetings.begin(relationship, 60);
        var before = meetings.agreementOf(relationship);
        if (before.isPresent()) {
            meetings.change(meeting, before.get(), _ -> agreement);
        } else {
            meetings.write(meeting, Agreement.TYPE, agreement);
        }
        meetings.close(meeting, 50);
    }

    private void end(LocalDate until) {
        endings.choose(relationship, ending -> ending.with(Ending.Way.PLANNED).with(Notes.KEEP, until));
        endings.finish(relationship);
    }

    private static void choosePlanned() {
        _click(_find(NativeButton.class, spec -> spec.withClasses("ending-way")).getFirst());
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Fate> fates() {
        return _get(RadioButtonGroup.class, spec -> spec.withClasses("outcome-choice"));
    }

    @SuppressWarnings("unchecked")
    private static void reasons(Ending.Reason reason) {
        RadioButtonGroup<Ending.Reason> choice =
                _get(RadioButtonGroup.class, spec -> spec.withClasses("outcome-choice"));
        _setValue(choice, reason);
    }

    private static String place() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static void go(String place) {
        UI.getCurrent().navigate(place);
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void choose(String words) {
        _clickItemWithCaption(_get(MenuBar.class), words);
    }
}
