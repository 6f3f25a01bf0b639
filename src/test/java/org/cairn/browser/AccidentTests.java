package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever happens to the line, the server, the session or the laptop while a mentor types: no word is lost. */
@Tag("browser")
class AccidentTests {

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static String meeting;
    private static List<Cookie> session;

    private Page page;
    private MentorInTheBrowser mentor;
    private String before;

    @BeforeEach
    void aMentorWrites() {
        page = CHROMIUM.newPerson();
        mentor = new MentorInTheBrowser(page, CAIRN);
        if (meeting != null) {
            page.context().addCookies(session);
            page.navigate(meeting);
            if (page.url().equals(CAIRN.address("sign-in"))) {
                mentor.signsIn();
                mentor.press("Continue");
            }
        } else {
            mentor.setsUp();
            mentor.beginsARelationship("R. A.");
            mentor.press("90 minutes");
            assertThat(page.locator("h1")).hasText("First interview");
            mentor.goesTo("Present self");
        }
        page.waitForURL(Pattern.compile("/meetings/"));
        meeting = page.url();
        before = "said before " + System.nanoTime();
        mentor.notes().fill(before);
        mentor.isSaved();
        mentor.notes().focus();
        page.keyboard().press("End");
    }

    @AfterEach
    void nobodyMindsTheErrorsOfADeadLine() {
        session = page.context().cookies();
        CHROMIUM.forgetProblems();
    }

    @Test
    void aDeadLineIsSaidQuietlyAndCaughtUp() {
        page.context().setOffline(true);
        page.keyboard().type(" the line is dead");

        assertThat(indicator()).containsText("Your words are kept on this device");
        assertThat(mentor.notes()).isFocused();
        page.keyboard().type(" and she types on");
        assertThat(mentor.notes()).hasValue(before + " the line is dead and she types on");
        page.waitForFunction("() => [...document.querySelectorAll('cairn-editor')].every(editor => editor.safe)");
        assertThat(stash()).as("what waits on the device").isNotEmpty().doesNotContain("the line");

        page.context().setOffline(false);

        mentor.isSaved();
        isStored(" the line is dead and she types on");
        assertThat(stash()).isEmpty();
    }

    @Test
    void aServerThatWasKilledGetsWhatWasTypedWhileItWasAway() {
        page.keyboard().type(" just typed");
        CAIRN.kill9();
        page.keyboard().type(" and while it was away");
        assertThat(indicator()).containsText("Your words are kept on this device");
        CAIRN.start();

        comesBack();

        assertThat(mentor.notes()).hasValue(before + " just typed and while it was away");
        isStored(" just typed and while it was away");
    }

    @Test
    void aTabThatWasClosedWhileTheServerWasAwayLosesNothing() {
        CAIRN.kill9();
        page.keyboard().type(" before the tab went");
        assertThat(indicator()).containsText("Your words are kept on this device");
        Page other = page.context().newPage();
        page.close();
        CAIRN.start();

        page = other;
        mentor = new MentorInTheBrowser(page, CAIRN);
        mentor.signsIn();

        assertThat(page.getByText("Words that had waited on this device are saved"))
                .isVisible();
        mentor.press("Continue");
        assertThat(mentor.notes()).hasValue(before + " before the tab went");
        isStored(" before the tab went");
        assertThat(stash()).isEmpty();
    }

    @Test
    void aSessionThatHasEndedCostsASignInAndNoWord() {
        Cookie nobodys = new Cookie("cairn", "0123456789ABCDEF0123456789ABCDEF");
        page.context().addCookies(List.of(nobodys.setDomain("localhost").setPath("/")));
        page.keyboard().type(" after the session ended");

        comesBack();

        assertThat(mentor.notes()).hasValue(before + " after the session ended");
        isStored(" after the session ended");
    }

    @Test
    void aLockInTheMiddleOfASentenceCostsAPasswordAndNoWord() {
        Page other = page.context().newPage();
        other.navigate(CAIRN.address(""));
        page.route(Pattern.compile("v-r=uidl"), request -> request.abort());
        page.keyboard().type(" in the middle of");
        page.waitForFunction("() => [...document.querySelectorAll('cairn-editor')].every(editor => editor.safe)");

        new MentorInTheBrowser(other, CAIRN).press("Lock now");
        page.unrouteAll();

        page.locator("input[type=password]").fill(MentorInTheBrowser.PASSWORD);
        mentor.press("Open");
        assertThat(mentor.notes()).hasValue(before + " in the middle of");
        isStored(" in the middle of");
    }

    @Test
    void whatWasBeingCaughtWhenTheTabWasClosedIsCaught() {
        page.context().setOffline(true);
        page.locator("[data-capture=STRENGTH]").click();
        page.keyboard().type("asks the quiet ones");
        page.keyboard().press("Enter");
        page.locator("[data-capture=THEME]").click();
        page.keyboard().type("being late");
        // each of the two records names its place twice
        page.waitForFunction("async () => (await (" + NoteFieldPage.STASH + ")()).split('/uncaught/').length === 5");
        assertThat(stash()).doesNotContain("quiet ones").doesNotContain("being late");
        Page other = page.context().newPage();
        page.close();
        other.context().setOffline(false);

        page = other;
        page.navigate(CAIRN.address(""));
        assertThat(page.getByText("Words that had waited on this device are saved")
                        .first())
                .isVisible();
        page.waitForFunction("async () => !(await (" + NoteFieldPage.STASH + ")()).includes('/uncaught/')");

        new MentorInTheBrowser(page, CAIRN).press("Continue");
        assertThat(page.locator(".capture-list")).containsText("asks the quiet ones");
        assertThat(page.locator(".capture-list")).containsText("being late");
    }

    @Test
    void aLaptopThatSleptGoesOnWhereItWas() {
        CDPSession browser = page.context().newCDPSession(page);
        page.keyboard().type(" before the lid was shut");
        page.context().setOffline(true);
        browser.send("Page.setWebLifecycleState", state("frozen"));
        page.context().setOffline(false);
        browser.send("Page.setWebLifecycleState", state("active"));

        page.keyboard().type(" and after");

        mentor.isSaved();
        isStored(" before the lid was shut and after");
    }

    @Test
    void wordsOfBothStandSideBySideWhenAnotherDeviceWroteMeanwhile() {
        CAIRN.kill9();
        page.keyboard().type(" typed on the train");
        assertThat(indicator()).containsText("Your words are kept on this device");
        page.context().setOffline(true);
        CAIRN.start();
        Page elsewhere = CHROMIUM.newPerson();
        MentorInTheBrowser atHome = new MentorInTheBrowser(elsewhere, CAIRN);
        atHome.signsIn();
        atHome.press("Continue");
        assertThat(atHome.notes()).hasValue(before);
        atHome.notes().fill("written at home");
        atHome.isSaved();
        atHome.notes().blur();

        page.context().setOffline(false);
        comesBack();

        Locator differing = page.locator(".differing:visible");
        assertThat(differing.locator("[data-side=mine]")).hasText(before + " typed on the train");
        assertThat(differing.locator("[data-side=other]")).hasText("written at home");
        mentor.press("Keep both");
        mentor.isSaved();
        assertThat(atHome.notes()).hasValue("written at home\n\n" + before + " typed on the train");
    }

    private Locator indicator() {
        return page.locator("cairn-save-indicator");
    }

    /** Signs in where the page asks for it, and is in the meeting again without looking for it. */
    private void comesBack() {
        page.locator("input[type=password]").waitFor();
        page.getByLabel("E-mail address").fill(MentorInTheBrowser.EMAIL);
        page.locator("input[type=password]").fill(MentorInTheBrowser.PASSWORD);
        mentor.press("Sign in");
        assertThat(page.locator("h1")).hasText("First interview");
    }

    /** Looks with another browser and in a session of its own, which can only know what the server has stored. */
    private void isStored(String words) {
        page.waitForFunction("() => [...document.querySelectorAll('cairn-editor')].every(editor => !editor.dirty)");
        Page elsewhere = CHROMIUM.newPerson();
        MentorInTheBrowser other = new MentorInTheBrowser(elsewhere, CAIRN);
        other.signsIn();
        other.press("Continue");
        assertThat(other.notes()).hasValue(before + words);
        elsewhere.context().close();
    }

    /** Everything that waits on the device, as a thief would read it. */
    private String stash() {
        return (String) page.evaluate(NoteFieldPage.STASH);
    }

    private static JsonObject state(String name) {
        JsonObject state = new JsonObject();
        state.addProperty("state", name);
        return state;
    }
}
