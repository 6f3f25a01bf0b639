package org.cairn.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cairn.common.HolisticComponent;
import org.cairn.common.TextVersion;
import org.cairn.common.paper.PaperPress;
import org.cairn.common.paper.PlainText;
import org.cairn.common.ui.DayWords;
import org.cairn.common.ui.PaperSheet;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.journal.Entry;
import org.cairn.journal.Journal;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Amending;
import org.cairn.meetings.BetweenNote;
import org.cairn.meetings.Block;
import org.cairn.meetings.BlockReview;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.HandOut;
import org.cairn.meetings.HandingOut;
import org.cairn.meetings.Look;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.meetings.Reflecting;
import org.cairn.meetings.Side;
import org.cairn.meetings.Stopping;
import org.cairn.meetings.ThemeRound;
import org.cairn.meetings.ThemeSides;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipNotFoundException;
import org.cairn.relationships.RelationshipService;
import org.cairn.testing.Mentor;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.testing.PrintedPaper;
import org.cairn.vault.Keyrings;
import org.cairn.vault.VaultLockedException;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
class HandOutPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RelationshipService relationships;

    @Autowired
    GuidedMeetingService service;

    @Autowired
    HandingOut handingOut;

    @Autowired
    Reflecting reflecting;

    @Autowired
    Amending amending;

    @Autowired
    Stopping stopping;

    @Autowired
    Journal journal;

    @Autowired
    DayWords days;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private Mentor mentor;
    private RelationshipId relationship;

    @BeforeEach
    void twoMeetingsHaveBeenHeldInWhichEverythingWasWritten() {
        mentor = Mentor.signedIn(vaults, keyrings);
        Pages.open(context);
        relationship = relationships.begin("Rosalind");
        MeetingId first = service.begin(relationship, 90);
        service.write(first, Agreement.TYPE, Agreement.proposed().withWorthwhile("one free evening"));
        Entry<Note> note = service.write(first, Note.TYPE, new Note(first, "blocks", "PRIVATE note"));
        service.write(first, Note.TYPE, new Note(first, Note.UNFILED, "PRIVATE without a map"));
        Entry<Block> block = service.write(first, Block.TYPE, Block.blank(first).withWhat("PRIVATE block"));
        for (Capture.Kind kind : Capture.Kind.values()) {
            service.write(
                    first, kind.type(), new Capture(first, "blocks", "PRIVATE capture", HolisticComponent.EDUCATION));
        }
        stopping.describe(stopping.mark(first, "blocks"), mark -> mark.withWords("PRIVATE risk"));
        Entry<Goal> goal = service.write(
                first,
                Goal.TYPE,
                Goal.draft().withWhat("Teach again").withFirstStep("ask Priya").withAnswers(List.of(block.id())));
        service.write(first, Goal.TYPE, Goal.draft().withWhat("Leave by six"));
        service.close(first, 80);
        reflecting.write(first, "afterwards-surprised", "PRIVATE reflection", TextVersion.of(""));
        amending.add(amending.write(amending.begin(first, note.id()), "PRIVATE addition", TextVersion.of("")));
        MeetingId second = service.beginReview(relationship, 60);
        service.write(
                second,
                GoalReview.TYPE,
                GoalReview.blank(goal.id(), second.value())
                        .withHappened("PRIVATE, because nobody chose to hand it out")
                        .withLearnt("Asking costs less than I thought.")
                        .withOutcome(GoalReview.Outcome.ACHIEVED));
        service.write(
                second, BlockReview.TYPE, BlockReview.blank(block.id(), second).withChanged("PRIVATE change"));
        service.write(
                second,
                ThemeRound.TYPE,
                ThemeRound.blank(second).withTheme("PRIVATE theme").withFuture("PRIVATE"));
        service.write(
                second,
                Closing.TYPE,
                Closing.blank(second)
                        .withSummary("I may ask.")
                        .withNext(LocalDate.now().plusWeeks(6), null));
        service.close(second, 55);
        MeetingId third = service.beginReview(relationship, 60);
        service.write(third, Goal.TYPE, Goal.draft().withWhat("PRIVATE draft"));
        service.write(
                third,
                GoalReview.TYPE,
                GoalReview.blank(goal.id(), third.value()).withLearnt("PRIVATE, not closed"));
        service.write(third, Closing.TYPE, Closing.blank(third).withSummary("PRIVATE, not closed"));
        journal.append(relationship, BetweenNote.TYPE, new BetweenNote(Instant.now(), "PRIVATE between", true));
        journal.append(
                relationship,
                ThemeSides.TYPE,
                ThemeSides.blank("PRIVATE theme").withWords(Side.values()[0], "PRIVATE"));
        journal.append(relationship, Look.TYPE, new Look(Map.of("look", "PRIVATE look"), null, null));
        UI.getCurrent().navigate("relationships/" + relationship + "/hand-out");
    }

    @AfterEach
    void signOut() {
        Pages.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whateverIsChosenNothingPrivateIsOnAnyOfThePages() {
        HandOut shared = handingOut.of(relationship);
        for (HandOutPages page : HandOutPages.values()) {
            var everything = page.paper(shared, page.items(shared, days), "", days);
            assertThat(PlainText.of(everything))
                    .contains("I may ask.", "Teach again")
                    .doesNotContain("PRIVATE", "Rosalind");
            assertThat(PrintedPaper.of(PaperPress.print(everything)).text())
                    .contains("I may ask.", "Teach again")
                    .doesNotContain("PRIVATE", "Rosalind");
            _setValue(pages(), page);
            _find(Checkbox.class).stream()
                    .filter(choice -> !choice.getLabel().contains("name"))
                    .forEach(choice -> _setValue(choice, true));
            assertThat(Pages.text()).contains("I may ask.", "Teach again").doesNotContain("PRIVATE", "Rosalind");
        }
    }

    @Test
    void whatIsTakenAwayIsNotOnTheSheetAndNotInTheFile() {
        assertThat(sheet()).contains("Teach again", "Leave by six", "ask Priya", "I may ask.", "one free evening");
        _setValue(choice("Leave by six"), false);
        _setValue(choice("In your own words"), false);

        assertThat(sheet()).contains("Teach again").doesNotContain("Leave by six", "I may ask.");
        PrintedPaper file = downloaded();
        assertThat(file.text())
                .contains("Teach again", "one free evening")
                .doesNotContain("Leave by six", "I may ask.");
        assertThat(file.tags()).contains("H1", "H2", "H3", "L");
        _find(Checkbox.class).forEach(one -> _setValue(one, false));
        assertThat(sheet()).contains("Nothing was chosen");
    }

    @Test
    void thePageForAPortfolioSaysWhatWasLearntAndNamesTheMenteeOnlyWhenThatIsWanted() {
        _setValue(pages(), HandOutPages.PORTFOLIO);
        assertThat(sheet())
                .contains("Teach again", "Asking costs less than I thought.", "achieved")
                .doesNotContain("ask Priya", "I may ask.", "one free evening", "Rosalind");

        _setValue(choice("Put the mentee’s name on it"), true);
        assertThat(sheet()).contains("Rosalind");
        assertThat(downloaded().text()).contains("Rosalind");
        assertThat(downloaded().described()).doesNotContain("Rosalind");
        _setValue(pages(), HandOutPages.TOGETHER);
        assertThat(sheet()).doesNotContain("Rosalind");
    }

    @Test
    void neitherTheNameNorTheAddressOfTheFileSaysAnything() {
        String address =
                _get(Anchor.class, spec -> spec.withText("Download as PDF")).getHref();
        assertThat(address).doesNotContainIgnoringCase("rosalind").doesNotContain(relationship.toString());
        assertThat(HandOutPages.TOGETHER.file()).isEqualTo("mentoring-hand-out");
    }

    @Test
    void theFileIsRefusedByALockedVaultAndToAnybodyElse() {
        Anchor link = _get(Anchor.class, spec -> spec.withText("Download as PDF"));
        assertThat(DownloadKt.download(link)).isNotEmpty();
        mentor.lock(0);
        assertThatExceptionOfType(VaultLockedException.class).isThrownBy(() -> DownloadKt.download(link));
        Mentor.signedIn(vaults, keyrings);
        assertThatExceptionOfType(RelationshipNotFoundException.class).isThrownBy(() -> DownloadKt.download(link));
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> DownloadKt.download(link));
    }

    private static String sheet() {
        return _get(PaperSheet.class).getElement().getTextRecursively();
    }

    private static PrintedPaper downloaded() {
        return PrintedPaper.of(DownloadKt.download(_get(Anchor.class, spec -> spec.withText("Download as PDF"))));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<HandOutPages> pages() {
        return _get(RadioButtonGroup.class);
    }

    private static Checkbox choice(String label) {
        return _get(Checkbox.class, spec -> spec.withLabel(label));
    }
}
