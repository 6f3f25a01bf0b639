package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of two relationships in the browser: begun, renamed, put away, taken back, destroyed. */
@Tag("browser")
class RelationshipsTests {

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

        page.navigate("about:blank");
        CAIRN.stop();
        assertThat(CAIRN.home().resolve("cairn.compact-when-stopping")).doesNotExist();
        CAIRN.start();
        mentor.signsIn();
        page.navigate(CAIRN.address("relationships"));
        assertThat(page.getByText("M. from the Tuesday group")).isVisible();
    }

    private static void choose(Page page, String words) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(words))
                .click();
    }
}
