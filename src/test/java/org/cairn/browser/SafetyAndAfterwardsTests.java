package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.cairn.testing.PrintedPaper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One mentor: a boundary, a stop, a patient's number, the close, and what comes after it. */
@Tag("browser")
class SafetyAndAfterwardsTests {

    private static final String SUMMARY = "I had forgotten that I am allowed to ask.";

    @RegisterExtension
    static final SharedCairn CAIRN = new SharedCairn();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private Page page;
    private MentorInTheBrowser mentor;

    @Test
    void aMeetingWithABoundaryIsHeldAndEverythingAfterItIsInOrder() throws IOException {
        page = CHROMIUM.newPerson();
        mentor = CAIRN.mentorAt(page);
        mentor.beginsAnotherRelationship("Rosalind");
        aMentorWhoRunsCairnAloneFillsInTheDirectory();
        theBoundaryAndTheWayToStopAreAtHandInTheMeeting();
        aPatientsNumberIsMentionedOnceAndBlocksNothing();
        theNextDateGoesIntoACalendarAndTheMeetingIsClosed();
        thePageForTheMenteeHoldsOnlyWhatIsShared();
        somethingIsAddedToTheClosedMeetingAndEverythingElseStays();
    }

    private void aMentorWhoRunsCairnAloneFillsInTheDirectory() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Directory"))
                .click();
        mentor.press("Change Occupational health");
        page.getByLabel("Telephone").fill("0131 496 0123");
        mentor.press("Keep it");
        assertThat(page.locator(".referral", new Page.LocatorOptions().setHasText("Occupational health")))
                .containsText("0131 496 0123");
        Screens.look(page, "directory");
        page.goBack();
    }

    private void theBoundaryAndTheWayToStopAreAtHandInTheMeeting() {
        mentor.press("90 minutes");
        mentor.goesTo("Blocks");
        mentor.press("+ Block");
        page.getByLabel("What gets in the way").fill("Sleeps three hours a night");
        page.locator("vaadin-select[label=Kind], .block-form vaadin-select")
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("distress"))
                .click();
        assertThat(page.locator(".boundary-reminder")).isVisible();
        mentor.press("If somebody may be at risk");
        assertThat(page.locator(".stop-dialog")).containsText("116 123");
        mentor.press("Leave a mark with the time");
        page.getByLabel("What happened").fill("Rang the GP together at ten to three.");
        page.waitForFunction("() => [...document.querySelectorAll('cairn-editor')].every(editor => !editor.dirty)");
        Screens.look(page, "stop");
        mentor.press("Back to the conversation");
        assertThat(page.getByLabel("What gets in the way")).hasValue("Sleeps three hours a night");
    }

    private void aPatientsNumberIsMentionedOnceAndBlocksNothing() {
        mentor.goesTo("Present self");
        mentor.notes().fill("Said twice: 943 476 5919.");
        mentor.isSaved();
        Locator notice = page.locator(".notes-field:not(.put-away) .identifier-notice");
        assertThat(notice).containsText("94…19 looks like an NHS number.");
        notice.getByRole(AriaRole.BUTTON).click();
        assertThat(notice).isEmpty();
        mentor.notes().fill("Said twice: 943 476 5919, and laughed.");
        mentor.isSaved();
        assertThat(notice).isEmpty();
    }

    private void theNextDateGoesIntoACalendarAndTheMeetingIsClosed() throws IOException {
        mentor.press("Close meeting…");
        page.getByLabel("The mentee’s summary").fill(SUMMARY);
        mentor.press("Take the suggested day");
        mentor.isSaved();
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Put it into my calendar"))
                        .click());
        assertThat(file.suggestedFilename()).isEqualTo("mentoring-conversation.ics");
        assertThat(Files.readString(file.path()))
                .contains("SUMMARY:Mentoring conversation", "DTSTART;VALUE=DATE:")
                .doesNotContain("Rosalind", "ask");
        mentor.press("Close the meeting");
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close the meeting"))
                .click();
        page.getByLabel("What do you want to remember before you meet again?").fill("The Thursday evening");
        mentor.isSaved();
        mentor.press("Done");
        assertThat(page.locator("h1")).hasText("Rosalind");
    }

    private void thePageForTheMenteeHoldsOnlyWhatIsShared() throws IOException {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Page for the mentee"))
                .click();
        assertThat(page.locator(".paper-sheet")).containsText(SUMMARY);
        assertThat(page.content())
                .doesNotContain("Rosalind", "943 476", "three hours", "Thursday evening", "ten to three");
        Screens.look(page, "hand-out");
        itIsTakenAwayAsAFileAndAsText();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".hand-out-tools")).isHidden();
        assertThat(page.locator(".paper-sheet h1")).isVisible();
        assertThat(page.locator(".hand-out-choices")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.goBack();
    }

    private void itIsTakenAwayAsAFileAndAsText() throws IOException {
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download as PDF"));
        link.focus();
        Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(file.suggestedFilename()).matches("mentoring-hand-out-[0-9-]{10}\\.pdf");
        assertThat(PrintedPaper.of(Files.readAllBytes(file.path())).text()).contains(SUMMARY);
        var sent = page.request().get(CAIRN.address(link.getAttribute("href")));
        assertThat(sent.headers().get("cache-control")).contains("no-store");

        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.getByLabel("When we meet again").uncheck();
        mentor.press("Copy as text");
        assertThat(page.getByText("Copied").first()).isVisible();
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .contains(SUMMARY)
                .doesNotContain("When we meet again");
    }

    private void somethingIsAddedToTheClosedMeetingAndEverythingElseStays() {
        page.locator(".story a").first().click();
        mentor.press("Add something to: Present self");
        page.getByLabel("Added to: Present self").fill("She meant the partners.");
        page.waitForFunction("() => [...document.querySelectorAll('cairn-editor')].every(editor => !editor.dirty)");
        page.reload();
        assertThat(page.getByLabel("Added to: Present self")).hasValue("She meant the partners.");
        mentor.press("Add it");
        assertThat(page.locator(".addition")).containsText("She meant the partners.");
        assertThat(page.locator(".meeting-record")).containsText("Said twice: 943 476 5919, and laughed.");
        assertThat(page.locator(".meeting-record")).containsText("Rang the GP together");
        Screens.look(page, "record-with-addition");
        page.navigate(CAIRN.address(""));
        mentor.isOnToday();
        assertThat(page.locator(".next-meeting")).containsText("You wanted to remember: The Thursday evening");
    }
}
