package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.cairn.testing.PrintedPaper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two relationships that end: one is kept until a day, one is destroyed with a certificate. */
@Tag("browser")
class EndingTests {

    private static final String UNIQUE = "zqxbrambletern";

    @RegisterExtension
    static final SharedCairn CAIRN = new SharedCairn();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final Page page = CHROMIUM.newPerson();
    private final MentorInTheBrowser mentor = CAIRN.mentorAt(page);

    @Test
    void anEndingIsTalkedAboutStepByStepAndDestroyedForGood() throws Exception {
        mentor.beginsAnotherRelationship("R. A.");
        choose("End this relationship…");
        assertThat(page.locator("h1")).hasText("How does it come to its end?");
        page.getByText("We end it together").click();
        isAtStep(1);
        writes("A room of his own, and " + UNIQUE);
        Screens.look(page, "ending-achieved");

        page.reload();
        isAtStep(1);
        assertThat(page.locator("cairn-editor textarea")).hasValue("A room of his own, and " + UNIQUE);
        mentor.press("Next");
        isAtStep(2);
        writes("The tutorial on Thursday.");
        mentor.press("Earlier");
        isAtStep(1);
        page.navigate(page.url().replaceAll("/ending/.*", "/ending"));
        isAtStep(3);
        page.locator(".ending-steps a").last().focus();
        page.locator(".ending-steps .stage-item").last().press("Enter");
        isAtStep(6);
        assertThat(page.getByText("Everything that was written goes today")).isVisible();
        Screens.look(page, "ending-notes");

        mentor.press("End it, and destroy everything…");
        page.getByLabel("Your password").fill("not the one");
        mentor.press("Destroy for good");
        assertThat(page.locator("[slot=error-message]:visible")).containsText("This is not your password.");
        Screens.look(page, "ending-destroy");
        page.getByLabel("Your password").fill(MentorInTheBrowser.PASSWORD);
        mentor.press("Destroy for good");

        assertThat(page.locator("h1")).hasText("Certificate of destruction");
        assertThat(page.getByText("nothing opened")).isVisible();
        assertThat(page.locator("body")).not().containsText("R. A.");
        Screens.look(page, "certificate");
        Download pdf = page.waitForDownload(() -> page.getByText("Save as PDF").click());
        PrintedPaper sheet = PrintedPaper.of(Files.readAllBytes(pdf.path()));
        assertThat(sheet.tagged()).isTrue();
        assertThat(sheet.text()).contains("Certificate of destruction").doesNotContain("R. A.");
        keptUntilADay();
    }

    /** The other one is read from now on, and can be given more time. */
    private void keptUntilADay() {
        mentor.beginsAnotherRelationship("J. O.");
        choose("End this relationship…");
        page.getByText("It ended by itself").click();
        page.getByText("they moved away").click();
        assertThat(page.getByText("somebody lives elsewhere now")).isVisible();
        Screens.look(page, "ending-abrupt");
        mentor.press("Next");
        isAtStep(2);
        writes("That the postcard came.");
        mentor.press("Next");
        isAtStep(3);
        page.getByText("keep everything until a day").click();
        Locator until = page.getByLabel("Until", new Page.GetByLabelOptions().setExact(true));
        until.fill("31/12/2029");
        until.press("Enter");
        assertThat(page.getByText("On 31 December 2029 everything is destroyed."))
                .isVisible();
        mentor.press("End it, and keep the notes until then");

        assertThat(page.locator("h1")).hasText("J. O.");
        assertThat(page.getByText("It ended on")).isVisible();
        assertThat(page.getByText("That the postcard came.")).isVisible();
        assertThat(page.locator("cairn-editor")).hasCount(0);
        Screens.look(page, "ended");
        mentor.press("Keep it longer…");
        mentor.press("Keep it until then");
        assertThat(page.locator("[slot=error-message]:visible")).containsText("Choose the day.");
        page.keyboard().press("Escape");
        page.navigate(CAIRN.address("relationships"));
        page.getByText(Pattern.compile("Ended \\(1\\)")).click();
        assertThat(page.getByText("the notes go on 31 December 2029")).isVisible();
    }

    private void isAtStep(int step) {
        assertThat(page.locator(".page-heading-over")).containsText("Step " + step + " of ");
    }

    private void writes(String words) {
        page.locator("cairn-editor textarea").fill(words);
        mentor.isSaved();
    }

    private void choose(String words) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(words))
                .click();
    }
}
