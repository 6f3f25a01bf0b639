package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two mentors in two browsers: what has ended for the one goes on with the other, after four words. */
@Tag("browser")
class HandingOverTests {

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder(Map.of("SPRING_PROFILES_ACTIVE", "demo"));

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void aRelationshipThatHasEndedIsHandedOverToAnotherMentor() {
        Page helen = comesIn("Helen");
        Page owen = comesIn("Owen");
        offers(helen);
        owen.navigate(CAIRN.address(""));
        owen.getByText("Look", new Page.GetByTextOptions().setExact(true)).click();
        press(owen, "Yes, I will");
        assertThat(owen.locator(".archive-step")).containsText("Now ring each other");

        // nobody reloads: each page goes on when the other mentor has
        Locator heard = helen.getByLabel("The four words that you hear");
        assertThat(heard).isVisible();
        assertThat(owen.locator(".four-words")).isVisible();
        Screens.look(owen, "hand-over-words");
        heard.fill(owen.locator(".four-words").innerText());
        helen.getByLabel("Your password for Cairn").fill("a lantern on the ridge");
        Screens.look(helen, "hand-over-heard");
        press(helen, "Hand it over");
        assertThat(helen.locator(".archive-step")).containsText("It waits for Owen Pellow");

        assertThat(owen.locator(".archive-step")).containsText("D. (Harbour Street), since");
        owen.getByLabel("Helen Ashgrove told me that the words were right").check();
        press(owen, "Take it over");
        assertThat(owen.locator("h1")).hasText("D. (Harbour Street)");
        assertThat(owen.locator(".page")).containsText("Taken over from Helen Ashgrove");
        assertThat(helen.locator("h1")).hasText("Relationships");
        assertThat(helen.locator(".page")).not().containsText("D. (Harbour Street)");
        assertThat(helen.locator(".page")).containsText("Certificates of what was destroyed (2)");
    }

    private void offers(Page helen) {
        helen.navigate(CAIRN.address("relationships"));
        helen.getByText("Ended (1)").click();
        helen.getByText("D. (Harbour Street)").click();
        helen.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hand over to another mentor"))
                .click();
        assertThat(helen.locator("h1")).hasText("Hand over to another mentor");
        helen.getByLabel("Mentor", new Page.GetByLabelOptions().setExact(true)).click();
        helen.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Owen Pellow"))
                .click();
        helen.locator(".going-list summary").first().click();
        helen.getByLabel("My mentee has agreed").check();
        Screens.look(helen, "hand-over-offer");
        press(helen, "Offer it");
        assertThat(helen.locator(".archive-step")).containsText("You have offered it to Owen Pellow");
    }

    private Page comesIn(String firstName) {
        Page page = CHROMIUM.newPerson();
        page.navigate(CAIRN.address("sign-in"));
        page.locator(".invented-sign-ins li", new Page.LocatorOptions().setHasText(firstName))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.getByLabel("E-mail address")).hasValue(Pattern.compile(firstName.toLowerCase() + "@.*"));
        press(page, "Sign in");
        assertThat(page.locator("h1")).hasText(Pattern.compile("Good .*, " + firstName));
        return page;
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
