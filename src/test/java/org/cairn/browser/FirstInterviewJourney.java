package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A whole first interview on an empty data folder, in the words that a mentor might type, with the power cut in the
 * middle. What is looked at on the way is up to the class that runs it.
 */
@Tag("browser")
abstract class FirstInterviewJourney {

    private static final String MIXED = "Grüße, Übergabe, 你好 🌱👩‍⚕️ — שלום עולם وداعا";
    private static final String HOSTILE =
            "<script>window.broken=true</script><img src=x onerror='window.broken=true'> & \"q\" 'a'";
    private static final String LONG =
            "Said twice: there is nobody to ask. ".repeat(560).strip();
    private static final String SUMMARY = "I had forgotten that I am allowed to ask. «Ça va» – 好";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final RunningCairn cairn;

    FirstInterviewJourney(RunningCairn cairn) {
        this.cairn = cairn;
    }

    /** Looks at the page as it is, or not. */
    abstract void look(Page page, String name);

    @Test
    void aWholeFirstInterviewSurvivesAPowerCutWithEveryWord() {
        Page page = CHROMIUM.newPerson();
        MentorInTheBrowser mentor = new MentorInTheBrowser(page, cairn);
        mentor.setsUp();
        look(page, "today-empty");
        mentor.beginsARelationship("R. A.");
        look(page, "relationship-new");
        mentor.press("90 minutes");
        assertThat(page.locator("h1")).hasText("First interview");
        agrees(page, mentor);
        writesNotes(page, mentor);
        String meeting = page.url();

        cairn.kill9();
        cairn.start();

        mentor.signsIn();
        CHROMIUM.forgetProblems();
        look(page, "today-open-meeting");
        mentor.press("Continue");
        assertThat(page).hasURL(meeting);
        findsEveryWordOfTheNotes(page, mentor);
        namesABlockAndAGoal(page, mentor);
        closes(page, mentor);
        findsEveryWordAfterTheClose(page);
        assertThat(page.evaluate("() => window.broken")).isNull();
    }

    private void agrees(Page page, MentorInTheBrowser mentor) {
        page.getByLabel("The limits: serious harm", new Page.GetByLabelOptions().setExact(false))
                .check();
        page.getByLabel("What would make this worth the mentee’s time").fill(HOSTILE);
        page.getByLabel("every six weeks").check();
        mentor.isSaved();
        look(page, "interview-agree");
    }

    private void writesNotes(Page page, MentorInTheBrowser mentor) {
        mentor.goesTo("Present self");
        mentor.press("Next question");
        mentor.notes().click();
        page.keyboard().insertText(MIXED);
        page.keyboard().press("Enter");
        page.keyboard().type("typed key by key", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(5));
        mentor.isSaved();
        assertThat(mentor.notes()).isFocused();
        look(page, "interview");
        mentor.goesTo("Blocks");
        mentor.notes().fill(LONG);
        mentor.isSaved();
        mentor.goesTo("Future self");
        mentor.notes().fill(HOSTILE);
        mentor.isSaved();
    }

    private void findsEveryWordOfTheNotes(Page page, MentorInTheBrowser mentor) {
        assertThat(page.locator(".stage-item[aria-current=step]")).containsText("Future self");
        assertThat(mentor.notes()).hasValue(HOSTILE);
        mentor.goesTo("Blocks");
        assertThat(mentor.notes()).hasValue(LONG);
        mentor.goesTo("Present self");
        assertThat(mentor.notes()).hasValue(MIXED + "\ntyped key by key");
        page.reload();
        assertThat(mentor.notes()).hasValue(MIXED + "\ntyped key by key");
        mentor.goesTo("Agree");
        assertThat(page.getByLabel("What would make this worth the mentee’s time"))
                .hasValue(HOSTILE);
        assertThat(page.getByLabel("every six weeks")).isChecked();
    }

    private void namesABlockAndAGoal(Page page, MentorInTheBrowser mentor) {
        mentor.goesTo("Blocks");
        mentor.press("+ Block");
        page.getByLabel("What gets in the way").fill("Nobody to ask 🌱");
        page.getByLabel("What keeps it in place").fill(HOSTILE);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("professional"))
                .check();
        mentor.isSaved();
        look(page, "interview-block");
        mentor.press("Done");
        mentor.goesTo("Goals");
        mentor.press("Add a goal");
        page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).fill("Teach again from January");
        page.getByLabel("First step").fill("Ask for the Thursday slot");
        page.getByLabel("If…").fill("the rota slips");
        page.getByLabel("then…").fill("swap with Thursday");
        page.getByLabel("Nobody to ask 🌱").check();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("7").setExact(true))
                .check();
        mentor.isSaved();
        look(page, "interview-goal");
        mentor.press("Done");
    }

    private void closes(Page page, MentorInTheBrowser mentor) {
        mentor.press("Close meeting…");
        page.getByLabel("The mentee’s summary").fill(SUMMARY);
        mentor.press("Take the suggested day");
        page.getByLabel("How many minutes it took").fill("83");
        mentor.isSaved();
        look(page, "interview-close");
        mentor.press("Close the meeting");
        page.locator("vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Close the meeting"))
                .click();
        assertThat(page.locator("h1")).hasText("Five minutes for yourself");
        look(page, "afterwards");
        mentor.press("Done");
        assertThat(page.locator("h1")).hasText("R. A.");
    }

    private void findsEveryWordAfterTheClose(Page page) {
        assertThat(page.locator(".story")).containsText(SUMMARY);
        assertThat(page.locator(".story")).containsText("83 of 90 minutes");
        assertThat(page.locator(".goal-list")).containsText("Teach again from January");
        assertThat(page.locator(".goal-list")).containsText("If the rota slips, then swap with Thursday");
        assertThat(page.locator(".goal-list")).containsText("answers “Nobody to ask 🌱”");
        look(page, "relationship");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("First interview")))
                .click();
        assertThat(page.locator("h1")).hasText("First interview");
        assertThat(page.locator(".meeting-record")).containsText(MIXED);
        assertThat(page.locator(".meeting-record")).containsText(HOSTILE);
        assertThat(page.locator(".meeting-record")).containsText(LONG);
        assertThat(page.locator(".meeting-record")).containsText(SUMMARY);
        look(page, "meeting-record");
    }
}
