package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In the room, as only a browser shows it: the cover, the sheet for the mentee, what is caught in passing, the keys. */
@Tag("browser")
class InTheRoomJourneyTests {

    private static final String WORDS = "Third partner left in August. Said twice: there is nobody to ask.";

    @RegisterExtension
    static final SharedCairn CAIRN = new SharedCairn();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static String relationship;

    private Page page;
    private MentorInTheBrowser mentor;

    @BeforeEach
    void aMentorHasWrittenNotes() {
        page = CHROMIUM.newPerson();
        mentor = CAIRN.mentorAt(page);
        if (relationship != null) {
            page.navigate(relationship);
            mentor.press("Continue");
        } else {
            relationship = mentor.beginsAnotherRelationship("R. A.");
            mentor.press("90 minutes");
        }
        mentor.goesTo("Present self");
        mentor.notes().fill(WORDS);
        everyWordIsKept();
    }

    @Test
    void theCoverLeavesNoWordOnThePageAndThePasswordBringsTheCaretBack() {
        select("partner");
        page.keyboard().press("F8");
        assertThat(privateWords()).as("at once").isEmpty();
        assertThat(page.locator(".cover input[type=password]")).isFocused();
        assertThat(privateWords()).as("when the server has followed").isEmpty();
        assertThat(page.locator("body").ariaSnapshot()).doesNotContain("R. A.").doesNotContain("My notes");
        Screens.look(page, "covered");
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(page.locator(".cover")).isVisible();

        uncover();
        assertThat(mentor.notes()).hasValue(WORDS);
        assertThat(mentor.notes()).isFocused();
        assertThat(selected()).isEqualTo("partner");
    }

    @Test
    void theCoverWorksOnADeadLineAndKeepsTheLastWords() {
        mentor.notes().focus();
        page.keyboard().press("Control+End");
        page.context().setOffline(true);
        page.keyboard().type(" And this.");
        page.keyboard().press("F8");
        assertThat(page.locator(".cover")).isVisible();
        assertThat(privateWords()).isEmpty();

        page.context().setOffline(false);
        CHROMIUM.forgetProblems();
        assertThat(page.locator(".cover input[type=password]")).isVisible();
        page.waitForCondition(() -> page.locator(".meeting").count() == 0);
        page.reload();
        assertThat(page.locator("h1")).hasText("Covered");
        assertThat(privateWords()).isEmpty();
        uncover();
        assertThat(mentor.notes()).hasValue(WORDS + " And this.");
    }

    @Test
    void aScreenThatNobodyTouchesCoversItself() {
        page.locator("cairn-cover").evaluate("cover => cover.setAttribute('data-after', '0.02')");
        assertThat(page.locator(".cover")).isVisible();
        assertThat(privateWords()).isEmpty();
        // or it covers itself once more before anybody has looked
        page.locator("cairn-cover").evaluate("cover => cover.setAttribute('data-after', '10')");
        uncover();
    }

    @Test
    void theMenteeSeesNoPrivateWordAndTheMentorComesBackToTheCaret() {
        select("nobody");
        page.keyboard().press("Alt+Shift+V");
        assertThat(page.locator(".mentee-sheet h1")).isVisible();
        assertThat(privateWords()).isEmpty();
        Screens.look(page, "shown-to-mentee");
        page.evaluate("() => history.back()");
        page.waitForTimeout(500);
        assertThat(page.locator(".mentee-sheet")).isVisible();
        page.reload();
        assertThat(page.locator(".mentee-sheet")).isVisible();
        assertThat(privateWords()).isEmpty();
        backToTheNotes();
        select("August");
        page.keyboard().press("Alt+Shift+V");
        assertThat(page.locator(".mentee-sheet")).isVisible();
        backToTheNotes();

        assertThat(mentor.notes()).isFocused();
        assertThat(selected()).isEqualTo("August");
    }

    @Test
    void whatIsCaughtLeavesTheCaretInTheNotes() {
        select("nobody to ask");
        page.keyboard().press("Alt+Shift+M");
        assertThat(page.locator(".block-card.brief").first()).containsText("nobody to ask");
        assertThat(mentor.notes()).isFocused();
        page.keyboard().type(" (again)");
        assertThat(mentor.notes()).hasValue(WORDS.replace("ask.", "ask (again)."));

        page.keyboard().press("Alt+Shift+S");
        page.keyboard().type("stays calm");
        page.keyboard().press("Enter");
        assertThat(mentor.notes()).isFocused();
        page.keyboard().type("!");
        assertThat(mentor.notes()).hasValue(WORDS.replace("ask.", "ask (again)!."));
        assertThat(page.locator(".block-card.brief")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("stays calm")))
                .hasCount(1);
        everyWordIsKept();
        Screens.checkAccessibility(page, "caught");
    }

    @Test
    void everyStepIsOnAKeyAndAPlainCharacterSleepsWhileSomebodyTypes() {
        mentor.notes().click();
        String question = page.locator(".question-text").innerText();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".question-text")).not().hasText(question);
        page.keyboard().press("Control+Shift+Enter");
        assertThat(page.locator(".question-text")).hasText(question);
        page.keyboard().press("F2");
        assertThat(page.locator(".meeting-guide")).isHidden();
        assertThat(mentor.notes()).isFocused();
        Screens.look(page, "map-away");
        mentor.notes().focus();
        page.keyboard().type("Off the map?");
        everyWordIsKept();
        page.keyboard().press("F2");
        assertThat(page.locator(".unfiled-notes")).containsText("Off the map?");
        Screens.checkAccessibility(page, "map-back");
        page.keyboard().press("Alt+Shift+3");
        assertThat(page.locator(".stage-item[aria-current=step]")).containsText("Blocks");
        page.keyboard().press("Alt+Shift+H");
        assertThat(page.locator("vaadin-dialog.stage-help")).containsText("You may be asking yourself");
        Screens.checkAccessibility(page, "stage-help");
        page.keyboard().press("Escape");
        // a dialog that closes gives the caret back, and would take it away from here
        assertThat(page.locator("vaadin-dialog.stage-help")).hasCount(0);
        page.locator(".stage-item").first().focus();
        page.keyboard().press("?");
        assertThat(page.locator("vaadin-dialog.keys-dialog")).containsText("cover the screen at once");
        Screens.checkAccessibility(page, "all-keys");
        page.getByLabel("The key ? opens this list when I am not typing").uncheck();
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog.keys-dialog[opened]")).hasCount(0);
        page.locator(".stage-item").first().focus();
        page.keyboard().press("?");
        page.keyboard().press("Control+/");
        assertThat(page.locator("vaadin-dialog.keys-dialog[opened]")).hasCount(1);
    }

    private void everyWordIsKept() {
        page.waitForFunction("() => [...document.querySelectorAll('cairn-editor')].every(editor => !editor.dirty)");
    }

    private void select(String words) {
        mentor.notes()
                .evaluate(
                        "(field, words) => { field.focus(); const at = field.value.indexOf(words);"
                                + " field.setSelectionRange(at, at + words.length); }",
                        words);
    }

    private Object selected() {
        page.waitForCondition(() -> !""
                .equals(mentor.notes()
                        .evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)")));
        return mentor.notes().evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)");
    }

    /** What a look into the page finds, in its source and in its fields. */
    private List<String> privateWords() {
        String everything = (String) page.evaluate("() => document.documentElement.outerHTML"
                + " + [...document.querySelectorAll('input, textarea')].map(field => field.value).join(' ')");
        return List.of("partner", "nobody to ask", "And this", "R. A.").stream()
                .filter(everything::contains)
                .toList();
    }

    private void uncover() {
        page.locator("input[type=password]").fill(MentorInTheBrowser.PASSWORD);
        mentor.press("Uncover");
        assertThat(mentor.notes()).isVisible();
    }

    private void backToTheNotes() {
        mentor.press("Back to my notes");
        page.locator("vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Show my notes"))
                .click();
        assertThat(mentor.notes()).isVisible();
    }
}
