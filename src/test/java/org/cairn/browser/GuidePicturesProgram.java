package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Takes the pictures of the guide anew: a first interview in the words of an ordinary afternoon.
 *
 * <pre>{@code ./mvnw test -Dtest=GuidePictures* -Dsurefire.groups=program -Dsurefire.excludedGroups=}</pre>
 */
@Tag("program")
class GuidePicturesProgram {

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void everyPictureIsTakenAnew() {
        Page page = CHROMIUM.newPerson();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(CAIRN.address(""));
        take(page, "first-start");
        MentorInTheBrowser mentor = new MentorInTheBrowser(page, CAIRN);
        mentor.setsUp();
        take(page, "today-empty");
        mentor.beginsARelationship("R. A.");
        take(page, "relationship-new");
        mentor.press("90 minutes");
        assertThat(page.locator("h1")).hasText("First interview");
        agrees(page, mentor);
        listens(page, mentor);
        namesABlock(page, mentor);
        leaves(page, mentor);
        writesWithoutTheMap(page, mentor);
        writesInTwoWindows(page, mentor);
        stopsAndCovers(page, mentor);
        findsAGoal(page, mentor);
        closes(page, mentor);
        reads(page);
        looksAround(page);
    }

    private void agrees(Page page, MentorInTheBrowser mentor) {
        for (String point :
                new String[] {"What I am here for", "It is voluntary", "What is said here", "The limits:"}) {
            page.getByLabel(point).check();
        }
        page.getByLabel("What would make this worth the mentee’s time").fill("To have said it once, to somebody.");
        page.getByLabel("every six weeks").check();
        mentor.isSaved();
        showAtTop(page, ".agreement-list");
        take(page, "interview-agree");
    }

    private void listens(Page page, MentorInTheBrowser mentor) {
        mentor.goesTo("Present self");
        mentor.press("Next question");
        mentor.notes()
                .fill(
                        "Evenings: still going through the day at the sink.\n\n“I used to enjoy Thursdays.” (teaching)\n\n"
                                + "Told twice: nobody to ask.");
        mentor.isSaved();
        mentor.press("+ Theme");
        page.keyboard().type("asking");
        page.keyboard().press("Enter");
        mentor.press("+ Strength");
        page.keyboard().type("lights up when she teaches");
        page.keyboard().press("Enter");
        assertThat(page.locator(".block-card.brief")).hasCount(2);
        take(page, "interview");
    }

    private void namesABlock(Page page, MentorInTheBrowser mentor) {
        mentor.goesTo("Blocks");
        mentor.press("+ Block");
        page.getByLabel("What gets in the way").fill("Nobody to ask");
        page.getByLabel("What keeps it in place").fill("The three of us never have coffee at the same time.");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("professional"))
                .check();
        mentor.isSaved();
        take(page, "interview-block");
        mentor.press("Done");
    }

    private void leaves(Page page, MentorInTheBrowser mentor) {
        page.navigate(CAIRN.address(""));
        take(page, "today-open-meeting");
        mentor.press("Continue");
        assertThat(page.locator("h1")).hasText("First interview");
    }

    private void writesWithoutTheMap(Page page, MentorInTheBrowser mentor) {
        mentor.goesTo("Future self");
        page.keyboard().press("F2");
        assertThat(page.locator(".meeting.map-away")).isVisible();
        mentor.notes()
                .fill("A Tuesday with a tutorial in it, and lunch sitting down.\nLong silence, and then a laugh.");
        mentor.isSaved();
        page.keyboard().press("F2");
        assertThat(page.locator(".unfiled-notes")).isVisible();
        takePart(page, ".meeting-notes", "filing-notes");
    }

    private void writesInTwoWindows(Page page, MentorInTheBrowser mentor) {
        mentor.notes().fill("Teach again.");
        mentor.isSaved();
        mentor.notes().focus();
        Page there = page.context().newPage();
        there.navigate(page.url());
        MentorInTheBrowser onTheTablet = new MentorInTheBrowser(there, CAIRN);
        onTheTablet.notes().fill("Teach again. “I would not always be the one who locks up.”");
        onTheTablet.notes().blur();
        onTheTablet.isSaved();
        page.bringToFront();
        page.keyboard().press("End");
        page.keyboard().type(" Thursdays?");
        assertThat(page.locator(".differing:visible")).hasCount(1);
        takePart(page, ".differing:visible", "two-versions");
        page.getByText("Keep both", new Page.GetByTextOptions().setExact(true)).click();
        mentor.isSaved();
        there.close();
    }

    private void stopsAndCovers(Page page, MentorInTheBrowser mentor) {
        mentor.press("Stop here");
        assertThat(page.locator(".stop-first")).isVisible();
        take(page, "stop");
        mentor.press("Back to the conversation");
        page.keyboard().press("F8");
        assertThat(page.locator(".cover input[type=password]")).isVisible();
        takePart(page, ".cover", "covered");
        page.locator(".cover input[type=password]").fill(MentorInTheBrowser.PASSWORD);
        mentor.press("Uncover");
        assertThat(page.locator("h1")).hasText("First interview");
    }

    private void findsAGoal(Page page, MentorInTheBrowser mentor) {
        mentor.goesTo("Goals");
        mentor.press("Add a goal");
        page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).fill("Teach again, one Thursday a month");
        page.getByLabel("First step").fill("Ask for the slot in January");
        page.getByLabel("If…").fill("the rota slips");
        page.getByLabel("then…").fill("swap with the Thursday after");
        page.getByLabel("Nobody to ask").check();
        page.getByLabel("Who or what supports it").fill("the practice manager");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("7").setExact(true))
                .check();
        page.locator(".goal-form vaadin-radio-group")
                .first()
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("education"))
                .check();
        mentor.isSaved();
        showAtTop(page, ".goal-form");
        take(page, "interview-goal");
        mentor.press("Done");
        page.keyboard().press("Alt+Shift+V");
        assertThat(page.locator(".mentee-sheet .goal-list")).isVisible();
        take(page, "shown-to-mentee");
        mentor.press("Back to my notes");
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show my notes"))
                .click();
    }

    private void closes(Page page, MentorInTheBrowser mentor) {
        mentor.press("Close meeting…");
        page.getByLabel("The mentee’s summary").fill("I had forgotten that I am allowed to ask.");
        mentor.press("Take the suggested day");
        page.getByLabel("How many minutes it took").fill("83");
        page.keyboard().press("Tab");
        mentor.isSaved();
        showAtTop(page, ".closing-form");
        take(page, "interview-close");
        mentor.press("Close the meeting");
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close the meeting"))
                .click();
        assertThat(page.locator("h1")).hasText("Five minutes for yourself");
        page.locator(".afterwards-prompts textarea")
                .first()
                .fill("How long she looked at the window before she said “teaching”.");
        page.locator(".afterwards-prompts textarea").last().fill("Ask about the Thursday evening.");
        page.locator(".afterwards-prompts textarea").last().blur();
        mentor.isSaved();
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
        take(page, "reflection");
        mentor.press("Done");
        assertThat(page.locator("h1")).hasText("R. A.");
    }

    private void reads(Page page) {
        page.reload();
        assertThat(page.locator(".story")).containsText("83 of 90 minutes");
        take(page, "relationship");
        writesBetweenMeetings(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("First interview")))
                .click();
        assertThat(page.locator("h1")).hasText("First interview");
        take(page, "meeting-record");
    }

    private void writesBetweenMeetings(Page page) {
        page.getByText("Write something down").click();
        page.getByLabel("What you want to keep")
                .fill("Met her at the lift. The Thursday clinic has moved, and she laughed.");
        page.getByLabel("For next time").check();
        assertThat(page.locator("#between")).containsText("Saved, encrypted");
        takePart(page, "#between", "between");
        page.locator("#between").getByText("Done").click();
        assertThat(page.locator("#between .as-typed")).hasCount(1);
    }

    private void looksAround(Page page) {
        page.navigate(CAIRN.address(""));
        page.locator(".person-card").first().click();
        page.getByText("Page for the mentee").click();
        assertThat(page.locator("h1")).hasText("What to take along");
        take(page, "hand-out");
        page.navigate(CAIRN.address("search"));
        page.locator(".search-field input").fill("teach");
        assertThat(page.locator(".search-hit").first()).isVisible();
        take(page, "search");
        page.navigate(CAIRN.address("directory"));
        assertThat(page.locator(".referral").first()).isVisible();
        take(page, "directory");
    }

    /** Scrolls the middle zone only, as a wheel does. */
    private static void showAtTop(Page page, String selector) {
        page.evaluate(
                "selector => { const zone = document.querySelector('.meeting-guide');"
                        + " zone.scrollTop += document.querySelector(selector).getBoundingClientRect().top"
                        + " - zone.getBoundingClientRect().top - 24; }",
                selector);
    }

    private static void takePart(Page page, String part, String name) {
        page.mouse().move(2, 450);
        Screens.pictureForTheGuide(page, part, name);
    }

    private static void take(Page page, String name) {
        page.mouse().move(2, 450);
        Screens.pictureForTheGuide(page, name);
    }
}
