package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** However a page is left in the moment after the last letter, the words are there afterwards. */
@Tag("browser")
class LeavingTests {
    @RegisterExtension
    static final SharedCairn CAIRN = new SharedCairn();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static String relationship;

    private Page page;
    private MentorInTheBrowser mentor;
    private String meeting;
    private String words;

    @BeforeEach
    void typeIntoAMeeting() {
        page = CHROMIUM.newPerson();
        mentor = CAIRN.mentorAt(page);
        if (relationship != null) {
            page.navigate(relationship);
            mentor.press("Continue");
        } else {
            relationship = mentor.beginsAnotherRelationship("R. A.");
            mentor.press("90 minutes");
            assertThat(page.locator("h1")).hasText("First interview");
            mentor.goesTo("Present self");
            mentor.notes().fill("something to begin with");
        }
        assertThat(mentor.notes()).not().hasValue("");
        page.waitForURL(Pattern.compile("/meetings/"));
        meeting = page.url();
        words = "the last words " + System.nanoTime();
        mentor.notes().press("Control+a");
        page.keyboard().type(words);
    }

    @AfterEach
    void everyWordIsThere() {
        Page again = page.context().newPage();
        again.navigate(meeting);
        assertThat(CAIRN.mentorAt(again).notes()).hasValue(words);
    }

    @Test
    void afterClosingTheTab() {
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForClose(() -> {});
    }

    @Test
    void afterReloading() {
        page.reload();
        assertThat(mentor.notes()).hasValue(words);
    }

    @Test
    void afterGoingBack() {
        page.goBack();
        assertThat(page.locator("h1")).not().hasText("First interview");
    }

    @Test
    void afterAnotherAddress() {
        page.navigate(CAIRN.address("help"));
    }

    @Test
    void afterTheLinkToTheRelationship() {
        page.locator(".meeting-home").click();
        assertThat(page).hasURL(Pattern.compile("/relationships/"));
    }

    @Test
    void afterAnotherStage() {
        mentor.goesTo("Blocks");
        mentor.goesTo("Present self");
        assertThat(mentor.notes()).hasValue(words);
    }

    @Test
    void afterTheLineWasCut() {
        mentor.isSaved();
        page.context().setOffline(true);
        page.keyboard().type(" and a few more");
        assertThat(page.locator("cairn-save-indicator")).containsText("Waiting for the connection");
        words += " and a few more";

        page.context().setOffline(false);

        mentor.isSaved();
        CHROMIUM.forgetProblems();
    }
}
