package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The note field in a real browser: when it saves, where the caret stays, and that leaving loses nothing. */
@Tag("browser")
class AutosaveTests {

    @RegisterExtension
    static final SharedCairn CAIRN = new SharedCairn();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static String relationship;

    private Page page;
    private MentorInTheBrowser mentor;

    @BeforeEach
    void aMentorSitsInAnInterview() {
        page = CHROMIUM.newPerson();
        mentor = CAIRN.mentorAt(page);
        if (relationship != null) {
            page.navigate(relationship);
            mentor.press("Continue");
        } else {
            relationship = mentor.beginsAnotherRelationship("R. A.");
            mentor.press("60 minutes");
        }
        assertThat(page.locator("h1")).hasText("First interview");
    }

    @Test
    void wordsAreSentWithinASecondOfAPauseAndEveryThreeSecondsWhileTypingGoesOn() {
        mentor.goesTo("Present self");
        page.evaluate("""
                () => {
                    window.sendings = [];
                    window.keys = [];
                    document.addEventListener('input', () => window.keys.push(performance.now()), true);
                    document.addEventListener('cairn-save-state', event => {
                        if (event.detail.state === 'saving') window.sendings.push(performance.now());
                    });
                }""");
        mentor.notes().click();
        page.keyboard().type("there is nobody to ask. ".repeat(7), new Keyboard.TypeOptions().setDelay(40));
        mentor.isSaved();

        List<Double> sendings = numbers("() => window.sendings");
        List<Double> keys = numbers("() => window.keys");
        double first = keys.getFirst();
        double last = keys.getLast();
        assertThat(last - first).as("milliseconds of typing").isGreaterThan(5_000);
        double before = first;
        for (double sending : sendings) {
            assertThat(sending - before).as("milliseconds between two sendings").isLessThan(3_000);
            before = sending;
        }
        assertThat(sendings.getLast() - last)
                .as("milliseconds from the last key to its sending")
                .isBetween(0.0, 1_000.0);
    }

    @Test
    void theCaretStaysWhereSomebodyTypesInTheMiddle() {
        mentor.goesTo("Future self");
        mentor.notes().fill("first last");
        mentor.isSaved();
        mentor.notes().evaluate("field => field.setSelectionRange(6, 6)");
        mentor.notes().focus();
        page.keyboard().type("mid");
        mentor.isSaved();
        page.keyboard().type("dle ");
        mentor.isSaved();

        assertThat(mentor.notes()).hasValue("first middle last");
        assertThat(mentor.notes().evaluate("field => field.selectionStart")).isEqualTo(13);
    }

    @Test
    void goingToAnotherPageAndBackFindsEveryWord() {
        mentor.goesTo("Goals");
        mentor.notes().fill("not lost");
        page.locator(".meeting-home").click();
        assertThat(page.locator("h1")).hasText("R. A.");
        page.goBack();
        assertThat(mentor.notes()).hasValue("not lost");
        mentor.notes().fill("not lost either");
        mentor.isSaved();
        page.reload();
        assertThat(mentor.notes()).hasValue("not lost either");
    }

    @Test
    void whatWasSavedIsSaidAndAnnounced() {
        mentor.goesTo("Close");
        mentor.notes().fill("said");

        assertThat(page.locator("cairn-save-indicator")).containsText("Saved, encrypted · ");
        assertThat(page.locator("cairn-save-indicator [role=status]")).containsText("Saved, encrypted · ");
    }

    @SuppressWarnings("unchecked")
    private List<Double> numbers(String script) {
        return ((List<Number>) page.evaluate(script))
                .stream().map(Number::doubleValue).toList();
    }
}
