package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the pictures of the guide that need years to have passed, from the demonstration. */
@Tag("program")
class GuidePicturesOfYearsProgram {

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder(Map.of("SPRING_PROFILES_ACTIVE", "demo"));

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private Page page;

    @Test
    void whatTakesYearsIsTakenFromTheDemonstration() {
        comesIn();
        person("J. O.");
        takePart(".card:has(> .chart .chart-wide)", "goals-over-time");
        ends();
        handsOver();
        looksAtThePractice();
        takesOut();
        readsEverything();
        movesTheDate();
    }

    private void comesIn() {
        page = CHROMIUM.newPerson();
        page.navigate(CAIRN.address("sign-in"));
        page.locator(".invented-sign-ins li").first().getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByLabel("E-mail address")).hasValue(Pattern.compile(".+@.+"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }

    private void person(String name) {
        page.locator(".person-card", new Page.LocatorOptions().setHasText(name)).click();
        assertThat(page.locator("h1")).containsText(name);
    }

    /** An ending at its first step, and one that is kept until its day. */
    private void ends() {
        page.navigate(page.url() + "/ending");
        page.getByText("We end it together").click();
        assertThat(page.locator(".page-heading-over")).containsText("Step 1 of 6");
        take("ending");
        page.navigate(CAIRN.address("relationships"));
        page.getByText("Ended (1)").click();
        page.getByText("D. (Harbour Street)").click();
        takePart(".card:has(.ended-words)", "ended");
    }

    private void handsOver() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hand over to another mentor"))
                .click();
        page.getByLabel("Mentor", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Owen Pellow"))
                .click();
        page.getByText("Goals: 4 of 4").click();
        page.getByLabel("My mentee has agreed").check();
        page.setViewportSize(1440, 1600);
        takePart(".archive-step .card", "hand-over");
        page.setViewportSize(1440, 900);
    }

    private void looksAtThePractice() {
        page.navigate(CAIRN.address("practice"));
        assertThat(page.locator("#hours .chart-wide svg")).isVisible();
        take("practice");
    }

    private void takesOut() {
        page.navigate(CAIRN.address("archive/out"));
        assertThat(page.locator(".archive-step .card")).isVisible();
        take("take-out");
    }

    private void readsEverything() {
        page.navigate(CAIRN.address(""));
        person("Bryony");
        page.navigate(page.url() + "/everything");
        page.locator("input[type=password]").fill("a lantern on the ridge");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put everything together"))
                .click();
        assertThat(page.locator(".paper-sheet h2").first()).isVisible();
        take("everything-held");
    }

    private void movesTheDate() {
        page.navigate(CAIRN.address(""));
        person("R. A.");
        takePart("#next", "next-date");
    }

    private void takePart(String part, String name) {
        page.mouse().move(2, 450);
        Screens.pictureForTheGuide(page, part, name);
    }

    private void take(String name) {
        page.mouse().move(2, 450);
        Screens.pictureForTheGuide(page, name);
    }
}
