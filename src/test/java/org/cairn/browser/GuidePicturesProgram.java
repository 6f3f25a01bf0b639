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
 * <pre>{@code ./mvnw test -Dtest=GuidePicturesProgram -Dsurefire.groups=program -Dsurefire.excludedGroups=}</pre>
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
        findsAGoal(page, mentor);
        closes(page, mentor);
        reads(page);
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
        page.keyboard().type("nobody to ask");
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
        mentor.press("Leave it out");
        assertThat(page.locator("h1")).hasText("R. A.");
    }

    private void reads(Page page) {
        page.reload();
        assertThat(page.locator(".story")).containsText("83 of 90 minutes");
        take(page, "relationship");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("First interview")))
                .click();
        assertThat(page.locator("h1")).hasText("First interview");
        take(page, "meeting-record");
    }

    /** Scrolls the middle zone only, as a wheel does. */
    private static void showAtTop(Page page, String selector) {
        page.evaluate(
                "selector => { const zone = document.querySelector('.meeting-guide');"
                        + " zone.scrollTop += document.querySelector(selector).getBoundingClientRect().top"
                        + " - zone.getBoundingClientRect().top - 24; }",
                selector);
    }

    private static void take(Page page, String name) {
        page.mouse().move(2, 450);
        Screens.pictureForTheGuide(page, name);
    }
}
