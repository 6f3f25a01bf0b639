package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import org.cairn.common.ui.SealedTextArea;
import org.cairn.common.ui.Typing;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.journal.EntryId;
import org.cairn.journal.Journal;
import org.cairn.meetings.AgreeingAnew;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.relationships.OwnRelationships;
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

/** What the two agreed, and the pictures, on a relationship's page. */
@OnH2
class AgreementPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    OwnRelationships own;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    AgreeingAnew agreeing;

    @Autowired
    Journal journal;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private RelationshipId relationship;

    @BeforeEach
    void theTwoHaveAgreedLongAgo() {
        Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        journal.append(
                relationship,
                Agreement.TYPE,
                Agreement.proposed().withLimits("no names").agree(LocalDate.of(2020, 3, 3)));
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsAgreedAnewStandsOnThePageAndWhatWasAgreedBeforeBeneathIt() {
        page("/agreement");
        chooseRhythm(Agreement.Rhythm.MONTHLY);
        Typing.into(field("limits"), "Not a word to the training lead.");
        click("This is what we agree now");

        assertThat(Pages.text()).contains("Not a word to the training lead.", "Meeting monthly.");
        assertThat(_find(NativeDetails.class))
                .anySatisfy(folded -> assertThat(folded.getSummaryText()).isEqualTo("What you had agreed before"));
        assertThat(Pages.text()).contains("no names", "3 March 2020");
        assertThat(agreeing.versions(relationship)).hasSize(2);
    }

    @Test
    void whatIsBegunIsGoneOnWithLaterAndDoesNotCountYet() {
        page("/agreement");
        chooseRhythm(Agreement.Rhythm.MONTHLY);
        click("Decide later");

        assertThat(Pages.text()).doesNotContain("Meeting monthly.");
        assertThat(links()).contains("Go on changing it");
        page("/agreement");
        assertThat(rhythm().getValue()).isEqualTo(Agreement.Rhythm.MONTHLY);
    }

    @Test
    void itIsLeftAsItWasAfterAsking() {
        page("/agreement");
        chooseRhythm(Agreement.Rhythm.MONTHLY);
        click("Leave it as it was");
        assertThat(agreeing.isPrepared(relationship)).isTrue();
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(agreeing.isPrepared(relationship)).isFalse();
        assertThat(links()).contains("Change what you agreed");
    }

    @Test
    void lessMayBeWrittenFromNowOnAndNothingThatWasWrittenGoes() {
        MeetingId meeting = service.begin(relationship, 60);
        service.write(meeting, Note.TYPE, new Note(meeting, "agree", "kept"));
        service.close(meeting, 50);
        page("/agreement");
        assertThat(Pages.text()).contains("What was written before stays");

        chooseWriting(Agreement.Writing.GOALS_ONLY);
        click("This is what we agree now");

        assertThat(service.open(meeting).notes()).hasSize(1);
        assertThat(Pages.text()).contains("Agreement, blocks, goals and the closing summary are kept; no notes.");
    }

    @Test
    void beforeTheFirstAgreementThePageOfTheRelationshipIsShown() {
        relationship = relationships.begin("Somebody new");
        page("/agreement");

        assertThat(Pages.text()).contains("What the two of you agree will stand here after the first interview.");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    @Test
    void whatHasEndedIsOnlyRead() {
        own.end(relationship);
        page("/agreement");

        assertThat(Pages.text()).contains("no names");
        assertThat(links()).doesNotContain("Change what you agreed");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    @Test
    void goalsBecomeAPictureWithATableOnceThereWasALookAtThem() {
        EntryId goal = journal.append(
                        relationship,
                        Goal.TYPE,
                        Goal.draft().withWhat("Teach again").agree(LocalDate.of(2020, 3, 3)))
                .id();
        page("");
        assertThat(Pages.text()).doesNotContain("Goals over time");

        MeetingId meeting = service.beginReview(relationship, 60);
        service.write(
                meeting,
                GoalReview.TYPE,
                GoalReview.blank(goal, meeting.value()).withConfidence(6).withOutcome(GoalReview.Outcome.ACHIEVED));
        service.close(meeting, 50);
        page("");

        assertThat(Pages.text()).contains("Goals over time", "The same as a table", "achieved, confidence 6");
    }

    private SealedTextArea field(String part) {
        List<String> parts = List.of("worthwhile", "limits", "ending");
        return _find(SealedTextArea.class).get(parts.indexOf(part));
    }

    private void page(String below) {
        UI.getCurrent().navigate("relationships/" + relationship.value() + below);
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Object> choice(Class<?> of) {
        return _find(RadioButtonGroup.class).stream()
                .filter(group -> of.isInstance(group.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private static RadioButtonGroup<Object> rhythm() {
        return choice(Agreement.Rhythm.class);
    }

    private static void chooseRhythm(Agreement.Rhythm rhythm) {
        _setValue(rhythm(), rhythm);
    }

    private static void chooseWriting(Agreement.Writing writing) {
        _setValue(choice(Agreement.Writing.class), writing);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
