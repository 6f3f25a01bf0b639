package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of two relationships in the browser: begun, renamed, put away, taken back, destroyed. */
@Tag("browser")
class RelationshipsTests {

    private static final String PASSPHRASE = "heather beyond the second gate";

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void relationshipsComeAndGo() {
        Page page = CHROMIUM.newPerson();
        MentorInTheBrowser mentor = new MentorInTheBrowser(page, CAIRN);
        mentor.setsUp();

        page.navigate(CAIRN.address("relationships"));
        mentor.press("Someone new");
        assertThat(page.getByLabel("Name or initials")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("[slot=error-message]:visible")).containsText("A single letter will do.");
        Screens.look(page, "relationships-someone-new");
        page.keyboard().type("M. from the Tuesday group");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("M. from the Tuesday group");
        assertThat(page).hasTitle("Relationship");

        page.navigate(CAIRN.address("relationships"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Someone new"))
                .click();
        page.getByLabel("Name or initials").fill("J. O.");
        mentor.press("Add");
        assertThat(page.locator("h1")).hasText("J. O.");

        choose(page, "Use another name");
        Screens.look(page, "relationship-another-name");
        page.getByLabel("Name or initials").fill("Joan");
        mentor.press("Use this name");
        assertThat(page.locator("h1")).hasText("Joan");

        choose(page, "Move to the archive");
        assertThat(page.getByText("Joan is in the archive now.")).isVisible();
        Screens.checkAccessibility(page, "relationships-undo");
        mentor.press("Undo");
        assertThat(page.locator("h1")).hasText("Joan");
        choose(page, "Move to the archive");
        page.getByText("Archive (1)").click();
        assertThat(page.getByText("Bring back")).isVisible();
        Screens.look(page, "relationships-archive");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Joan"))
                .click();
        assertThat(page.locator("h1")).hasText("Joan");

        Path sealed = takeOut(page, mentor);

        choose(page, "Destroy…");
        Screens.look(page, "relationship-destroy");
        page.getByLabel("Your password").fill("not the one");
        mentor.press("Destroy for good");
        assertThat(page.locator("[slot=error-message]:visible")).containsText("This is not your password.");
        page.getByLabel("Your password").fill(MentorInTheBrowser.PASSWORD);
        mentor.press("Destroy for good");
        assertThat(page.locator("h1")).hasText("Certificate of destruction");
        page.navigate(CAIRN.address("relationships"));
        assertThat(page.getByText("Joan")).hasCount(0);
        assertThat(CAIRN.home().resolve("cairn.compact-when-stopping")).exists();

        bringIn(page, mentor, sealed);
        page.navigate("about:blank");
        CAIRN.stop();
        assertThat(CAIRN.home().resolve("cairn.compact-when-stopping")).doesNotExist();
        CAIRN.start();
        mentor.signsIn();
        page.navigate(CAIRN.address("relationships"));
        assertThat(page.getByText("M. from the Tuesday group")).isVisible();
    }

    private static Path takeOut(Page page, MentorInTheBrowser mentor) {
        String person = page.url();
        choose(page, "Take out into a sealed file");
        page.getByLabel("Passphrase", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSPHRASE);
        page.getByLabel("The same passphrase again").fill(PASSPHRASE);
        page.getByLabel("Your password for Cairn").fill(MentorInTheBrowser.PASSWORD);
        Screens.look(page, "archive-out");
        mentor.press("Make the file");
        assertThat(heading(page, "The file is ready")).isVisible();
        Screens.checkAccessibility(page, "archive-out-ready");
        Path file = page.waitForDownload(
                        () -> page.getByText("Download the sealed file").click())
                .path();
        page.navigate(person);
        assertThat(page.locator("h1")).hasText("Joan");
        assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More")))
                .hasCount(1);
        return file;
    }

    /** It was destroyed meanwhile, and so it is only offered. */
    private static void bringIn(Page page, MentorInTheBrowser mentor, Path sealed) {
        page.navigate(CAIRN.address("archive/in"));
        page.locator("cairn-sealed-file input").setInputFiles(sealed);
        assertThat(heading(page, "The file has arrived")).isVisible();
        page.getByLabel("Passphrase of the file").fill(PASSPHRASE);
        mentor.press("Open it");
        assertThat(page.getByText("it has been destroyed")).isVisible();
        Screens.look(page, "archive-in-found");
        page.getByLabel("Bring it in", new Page.GetByLabelOptions().setExact(true))
                .check();
        mentor.press("Bring in what is chosen");
        assertThat(heading(page, "It has been brought in")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Joan"))
                .click();
        assertThat(page.locator("h1")).hasText("Joan");
    }

    private static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }

    private static void choose(Page page, String words) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(words))
                .click();
    }
}
