package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("browser")
class FirstStartTests {
    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void withoutTheLinkThePageExplainsWhereToFindIt() {
        var page = CHROMIUM.newPerson();

        page.navigate(CAIRN.address(""));

        assertThat(page.locator("h1")).hasCount(1);
        Screens.look(page, "first-start");
    }

    @Test
    void theConsoleSaysWhereToGoAndWhereTheDataIs() {
        assertThat(CAIRN.console())
                .contains(CAIRN.address(""))
                .contains(CAIRN.home().toString());
        assertThat(CAIRN.setUpLink()).startsWith(CAIRN.address("set-up/"));
        assertThat(CAIRN.console().lines().filter(line -> !line.isBlank())).hasSizeLessThan(10);
    }
}
