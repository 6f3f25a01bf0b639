package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A walk through the demonstration, as somebody takes it who wants to know what Cairn is. */
@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationTests {

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder(Map.of("SPRING_PROFILES_ACTIVE", "demo"));

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    /** Whoever has signed in once is let in by the same session until Cairn ends: to sign in costs a second. */
    private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();

    private Page page;

    private void comesInAs(String firstName) {
        page = CHROMIUM.newPerson();
        if (SESSIONS.containsKey(firstName)) {
            page.context().addCookies(SESSIONS.get(firstName));
            page.navigate(CAIRN.address(""));
        } else {
            signsInAs(firstName);
        }
        assertThat(page.locator("h1")).hasText(Pattern.compile("Good .*, " + firstName));
        assertThat(page.locator(".demonstration-banner")).isVisible();
        SESSIONS.put(firstName, page.context().cookies());
    }

    private void signsInAs(String firstName) {
        page.navigate(CAIRN.address("sign-in"));
        page.locator(".invented-sign-ins li", new Page.LocatorOptions().setHasText(firstName))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.getByLabel("E-mail address")).hasValue(Pattern.compile(firstName.toLowerCase() + "@.*"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }

    @Test
    @Order(1)
    void theConsoleAndTheSignInPageSayHowToComeIn() {
        assertThat(CAIRN.console()).contains("demonstration", "helen@cairn.example", "a lantern on the ridge");
        assertThat(Files.exists(CAIRN.home().resolve("demonstration"))).isTrue();
        assertThat(Files.exists(CAIRN.home().resolve("cairn.mv.db"))).isFalse();
        page = CHROMIUM.newPerson();
        page.navigate(CAIRN.address("sign-in"));
        assertThat(page.locator(".invented-sign-ins li")).hasCount(2);
        Screens.look(page, "demonstration-sign-in");
    }

    @Test
    @Order(2)
    void todayRelationshipsAndAStoryAreFullOfLife() {
        comesInAs("Helen");
        assertThat(page.locator(".next-meeting")).containsText("Meeting with R. A.");
        assertThat(page.locator(".notice-bar")).containsText("K. B.");
        assertThat(page.locator(".person-card")).hasCount(9);
        Screens.look(page, "demonstration-today");
        page.locator(".person-card", new Page.LocatorOptions().setHasText("R. A."))
                .click();
        assertThat(page.locator(".story")).containsText("I had forgotten that I am allowed to ask.");
        Screens.look(page, "demonstration-relationship");
        page.locator(".story a").first().click();
        assertThat(page.locator("h1")).hasText("Review");
        Screens.look(page, "demonstration-record");
        page.navigate(CAIRN.address("relationships"));
        assertThat(page.locator(".page")).containsText("Ended (1)");
        Screens.look(page, "demonstration-relationships");
        page.navigate(CAIRN.address(""));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                .click();
        assertThat(page.locator("h1")).hasText("First interview");
        assertThat(page.locator(".demonstration-banner")).isVisible();
        Screens.look(page, "demonstration-meeting");
    }

    @Test
    @Order(2)
    void aPracticeIsLookedAtAsAWholeAndItsHoursAreTakenAlong() {
        comesInAs("Helen");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My practice"))
                .click();
        assertThat(page.locator("#hours .chart-wide svg")).isVisible();
        assertThat(page.locator("#points")).containsText("I am quick with a good question");
        Screens.look(page, "practice");
        page.getByText("Take them along…").click();
        assertThat(page.locator(".paper-sheet li")).hasCount(2);
        Screens.look(page, "practice-group");
        page.navigate(CAIRN.address("practice/record"));
        assertThat(page.locator(".paper-sheet")).containsText("Second day, practice in threes");
        Screens.look(page, "practice-record");
    }

    @Test
    @Order(2)
    void theGoalsOfYearsAreOnePictureAndAnAgreementIsChangedWithoutLosingTheFormer() {
        comesInAs("Helen");
        page.locator(".person-card", new Page.LocatorOptions().setHasText("J. O."))
                .click();
        assertThat(page.locator(".chart-wide svg").getByText("One Saturday a month on the mainland"))
                .isVisible();
        page.locator(".relationship-main .chart summary").click();
        assertThat(page.locator(".chart-table").first()).containsText("achieved, confidence 9");
        Screens.look(page, "demonstration-years");
        page.getByText("What you had agreed before").click();
        assertThat(page.locator(".agreement-version")).containsText("Not to become my predecessor.");
        page.getByText("Change what you agreed").click();
        assertThat(page.locator("h1")).hasText("What the two of you agree");
        page.getByLabel("every six weeks").check();
        Screens.look(page, "demonstration-agreement");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("This is what we agree now"))
                .click();
        assertThat(page.locator("#agreement")).containsText("Meeting every six weeks.");
        assertThat(page.getByText("What you had agreed before, 2 times")).isVisible();
    }

    @Test
    @Order(3)
    void aReviewOpensOnWhatWasSaidLastAndOnTheGoalsAsTheyWereAgreed() {
        comesInAs("Helen");
        page.locator(".person-card", new Page.LocatorOptions().setHasText("R. A."))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin the next meeting"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("60 minutes"))
                .click();
        assertThat(page.locator("h1")).hasText("Review");
        assertThat(page.locator(".last-time")).containsText("I had forgotten that I am allowed to ask.");
        page.getByLabel("What happened").fill("Asked in the corridor.");
        page.getByLabel("parked", new Page.GetByLabelOptions().setExact(true)).check();
        Screens.look(page, "review");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next goal"))
                .click();
        assertThat(page.locator(".goals-again-steps")).containsText("2 of 2");
        page.reload();
        assertThat(page.locator(".goals-again-steps")).containsText("2 of 2");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Earlier goal"))
                .click();
        assertThat(page.getByLabel("What happened")).hasValue("Asked in the corridor.");
        assertThat(page.getByLabel("parked", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        whatCameUpBeforeIsTakenUpAgainByKeysAlone();
        oneThemeGoesOnceRound();
        aThemeStandsOnTwoSides();
        goalsAreMovedByKeysAlone();
        theTwoLookAtHowTheyAreDoing();
    }

    private void whatCameUpBeforeIsTakenUpAgainByKeysAlone() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("+ Theme"))
                .click();
        page.keyboard().type("ASK");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".suggestion:focus")).hasText("Asking");
        page.keyboard().press("Enter");
        assertThat(page.locator(".capture-list")).containsText("Asking");
    }

    private void oneThemeGoesOnceRound() {
        page.locator("#stage-one-theme").click();
        page.getByLabel("Or in words of your own").fill("Thursdays");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Once round with it"))
                .click();
        assertThat(page.locator(".theme-heading h2")).hasText("Thursdays");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next step"))
                .click();
        page.locator(".theme-step").getByLabel("Next step").fill("Ring the choir");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make it a goal"))
                .click();
        assertThat(page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Ring the choir");
        page.locator("#stage-one-theme").click();
        Screens.look(page, "review-theme");
    }

    private void aThemeStandsOnTwoSides() {
        page.navigate(CAIRN.address("relationships"));
        page.locator("a", new Page.LocatorOptions().setHasText("Bryony"))
                .first()
                .click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Slower, on purpose")
                                .setExact(true))
                .click();
        assertThat(page.locator(".theme-side")).hasCount(2);
        Screens.look(page, "theme-sides");
    }

    private void goalsAreMovedByKeysAlone() {
        page.goBack();
        Locator down = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Move down: Keep one thing that somebody offers to take off her"));
        Locator up = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Move up: Keep one thing that somebody offers to take off her"));
        down.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("is now 2 of 2")).isAttached();
        assertThat(up).isFocused();
    }

    private void theTwoLookAtHowTheyAreDoing() {
        page.getByText("Look at it together").first().click();
        assertThat(page.locator("h1")).hasText("How the two of you are doing");
        page.locator("textarea").first().fill("Worth the bus journey, she says.");
        assertThat(page.locator(".page.together")).containsText("Saved, encrypted");
        Screens.look(page, "together");
    }

    @Test
    @Order(4)
    void aMentorWhoHasJustJoinedSeesWhatWillStandHere() {
        comesInAs("Owen");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Begin your first relationship")))
                .isVisible();
    }

    @Test
    @Order(5)
    void theNextStartTellsEverythingAnew() {
        comesInAs("Owen");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Begin your first relationship"))
                .click();
        page.getByLabel("Name or initials").fill("Gone tomorrow");
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add"))
                .click();
        assertThat(page.locator("h1")).hasText("Gone tomorrow");
        CAIRN.kill9();
        SESSIONS.clear();
        CAIRN.start();
        CHROMIUM.forgetProblems();
        comesInAs("Owen");
        assertThat(page.locator(".page")).not().containsText("Gone tomorrow");
        CHROMIUM.forgetProblems();
    }
}
