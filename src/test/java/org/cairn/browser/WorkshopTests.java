package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A trainer and three phones, through one round to the wipe; one phone reloads, one has a wrong clock, the server dies. */
@Tag("browser")
class WorkshopTests {

    private static final String CANARY = "the lantern behind the boathouse";

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private Page trainer;
    private Page wall;
    private Page ann;
    private Page ben;
    private Page cleo;
    private String code;

    @Test
    void threePeoplePractiseThroughARoundARestartAndTheWipe() {
        aTrainerOpensARoom();
        threePeopleJoinOnTheirPhones();
        theGroupFindsItselfAndTheFirstHalfBegins();
        theQuestionLiesBetweenThem();
        whoeverReloadsIsBackInTheSameSeat();
        somebodyStops();
        theServerDiesInTheMiddleOfTheHalf();
        theRolesSwapForAllAtOnce();
        thePlenaryGathersLinesWithoutNames();
        atTheEndEverythingIsWiped();
    }

    private void aTrainerOpensARoom() {
        trainer = CHROMIUM.newPerson();
        new MentorInTheBrowser(trainer, CAIRN).setsUp();
        link(trainer, "Workshops").click();
        assertThat(trainer.locator(".empty-state")).isVisible();
        press(trainer, "New workshop");
        trainer.getByLabel("Rounds").fill("1");
        trainer.getByLabel("Rounds").press("Tab");
        assertThat(trainer.locator(".plan-total"))
                .containsText("1 round of 7 + 7 minutes in pairs · 39 minutes in all");
        Screens.look(trainer, "workshop-new");
        press(trainer, "Open the room");
        assertThat(trainer.locator("h1")).hasText("Introductory workshop");
        String href = link(trainer, "Open the projector page").getAttribute("href");
        code = href.substring(href.lastIndexOf('/') + 1);
        wall = CHROMIUM.newPerson();
        wall.setViewportSize(1920, 1080);
        wall.navigate(CAIRN.address("screen/" + code));
        assertThat(wall.locator(".qr-code")).isVisible();
    }

    private void threePeopleJoinOnTheirPhones() {
        ann = phone();
        ann.navigate(CAIRN.address("w"));
        ann.getByLabel("Code on the wall").fill("zzzz 11");
        ann.getByLabel("Your first name").fill("Ann");
        press(ann, "Come in");
        assertThat(ann.getByText("No room has this code")).isVisible();
        picture(ann, "workshop-join");
        ann.getByLabel("Code on the wall")
                .fill(code.toLowerCase().replaceAll("(\\d)", " $1").trim());
        press(ann, "Come in");
        assertThat(ann.locator(".phone-large")).hasText("You are in, Ann.");
        ben = joins("Ben");
        cleo = phone();
        cleo.addInitScript(
                "const day = Date; const wrong = 3600000; Date.now = () => day.prototype.getTime.call(new day())"
                        + " + wrong;");
        joins(cleo, "Cleo");
        assertThat(ann.locator(".phone-card")).containsText("2 others are here");
        assertThat(wall.locator(".projector-arrived")).hasText("Ann · Ben · Cleo");
        assertThat(trainer.locator(".light.on")).hasCount(3);
        picture(wall, "workshop-projector-lobby");
    }

    private void theGroupFindsItselfAndTheFirstHalfBegins() {
        press(trainer, "Begin the brief");
        assertThat(ann.locator("h1")).hasText("Brief");
        press(trainer, "Form groups for round 1");
        assertThat(ann.locator(".phone-large")).hasText("Round 1: sit with Ben and Cleo");
        assertThat(ben.locator(".phone-card")).containsText("You answer first.");
        picture(ann, "workshop-find");
        Screens.look(trainer, "workshop-board");
        press(trainer, "Start round 1");
        assertThat(ann.locator("h1")).hasText("Round 1 · you ask");
        assertThat(ben.locator("h1")).hasText("Round 1 · you answer");
        assertThat(cleo.locator("h1")).hasText("Round 1 · you observe");
        clocksAgree();
    }

    private void theQuestionLiesBetweenThem() {
        picture(ben, "workshop-area");
        ben.getByLabel("In your own words").fill(CANARY);
        press(ben, "Take this");
        assertThat(ann.locator(".beside")).containsText("Ben chose: " + CANARY);
        String first = ann.locator(".phone-question").innerText();
        assertThat(ben.locator(".phone-question")).hasText(first);
        press(ann, "Next question");
        assertThat(ann.locator(".phone-question")).not().hasText(first);
        assertThat(ben.locator(".phone-question"))
                .hasText(ann.locator(".phone-question").innerText());
        press(ann, "Other way");
        ann.getByText("Private jottings").click();
        ann.getByLabel("Only for you, until the end of the workshop").fill("She said: " + CANARY);
        assertThat(ann.locator("cairn-save-indicator")).containsText("Saved, encrypted");
        ann.getByText("Private jottings").click();
        Screens.look(ann, "workshop-asks");
        ann.setViewportSize(390, 844);
        picture(ben, "workshop-answers");
        picture(cleo, "workshop-observes");
        trainer.getByLabel("One line to every phone").fill("Half a minute of silence is fine");
        press(trainer, "Send to all");
        assertThat(cleo.locator(".told")).hasText("Half a minute of silence is fine");
        picture(wall, "workshop-projector-talk");
        assertThat(trainer.locator("body")).not().containsText(CANARY);
        assertThat(wall.locator("body")).not().containsText(CANARY);
    }

    private void whoeverReloadsIsBackInTheSameSeat() {
        ann.reload();
        assertThat(ann.locator("h1")).hasText("Round 1 · you ask");
        ann.getByText("Private jottings").click();
        assertThat(ann.getByLabel("Only for you, until the end of the workshop"))
                .hasValue("She said: " + CANARY);
    }

    private void somebodyStops() {
        press(ben, "Stop");
        assertThat(ann.locator("h1")).hasText("You have stopped");
        assertThat(trainer.locator(".stopped-mark")).hasText("has stopped");
        picture(ann, "workshop-stopped");
        press(ann, "Go on when you both want to");
        assertThat(ben.locator("h1")).hasText("Round 1 · you answer");
    }

    private void theServerDiesInTheMiddleOfTheHalf() {
        int before = seconds(ann);
        Page[] all = {ann, ben, cleo, wall, trainer};
        for (Page page : all) {
            page.evaluate("() => { window.before = true; }");
        }
        CAIRN.kill9();
        CAIRN.start();
        for (Page page : all) {
            page.waitForFunction("() => !window.before");
        }
        assertThat(ann.locator("h1")).hasText("Round 1 · you ask");
        assertThat(ann.locator(".beside")).containsText("Ben chose: " + CANARY);
        clocksAgree();
        assertThat(seconds(ann)).isBetween(before - 90, before - 1);
        CHROMIUM.forgetProblems();
        trainer.getByLabel("E-mail address").fill(MentorInTheBrowser.EMAIL);
        trainer.locator("input[type=password]").fill(MentorInTheBrowser.PASSWORD);
        press(trainer, "Sign in");
        assertThat(trainer.locator("h1")).hasText("Introductory workshop");
        assertThat(trainer.locator(".seat-name")).hasText(new String[] {"Ann", "Ben", "Cleo"});
    }

    private void theRolesSwapForAllAtOnce() {
        press(trainer, "End this part");
        assertThat(ben.locator("h1")).hasText("Round 1 · you ask");
        assertThat(ann.locator("h1")).hasText("Round 1 · you observe");
        assertThat(cleo.locator("h1")).hasText("Round 1 · you answer");
        press(trainer, "End this part");
        assertThat(wall.locator("h1")).hasText("Time is up. Finish your sentence.");
        assertThat(ann.locator("h1")).hasText("Time is up. Finish your sentence.");
    }

    private void thePlenaryGathersLinesWithoutNames() {
        press(trainer, "Begin the plenary");
        ann.getByLabel("What did it open up?").fill("Waiting was the hardest and the best");
        ann.locator(".phone-card").first().getByRole(AriaRole.BUTTON).click();
        cleo.getByLabel("What felt risky?").fill("Not being allowed to help");
        cleo.locator(".phone-card").last().getByRole(AriaRole.BUTTON).click();
        assertThat(cleo.getByText("Sent.")).isVisible();
        assertThat(wall.locator("body")).not().containsText("Waiting was");
        press(trainer, "Show 2 lines to all");
        assertThat(wall.locator(".opened")).containsText("Waiting was the hardest");
        assertThat(ben.locator(".risky")).containsText("Not being allowed");
        picture(wall, "workshop-projector-lines");
        picture(ann, "workshop-plenary");
    }

    private void atTheEndEverythingIsWiped() {
        press(trainer, "End the workshop…");
        trainer.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End and wipe"))
                .click();
        picture(ben, "workshop-over");
        for (Page phone : new Page[] {ann, ben, cleo}) {
            assertThat(phone.locator("h1")).hasText("Thank you");
        }
        ann.reload();
        assertThat(ann.locator("h1")).hasText("Thank you");
        assertThat(ann.context().cookies().stream().map(cookie -> cookie.name)).doesNotContain("cairn-seat");
        link(trainer, "Workshops").click();
        assertThat(trainer.locator(".workshop-card")).containsText("3 people came");
        assertThat(CAIRN.console()).doesNotContain(CANARY);
        picture(trainer, "workshop-list");
    }

    private void clocksAgree() {
        int one = seconds(ann);
        assertThat(seconds(cleo)).isBetween(one - 2, one + 1);
        assertThat(seconds(wall)).isBetween(one - 2, one + 1);
    }

    private static int seconds(Page page) {
        Locator clock = page.locator("cairn-clock").first();
        assertThat(clock).hasText(Pattern.compile("\\d+:\\d\\d"));
        String[] parts = clock.innerText().split(":");
        return Integer.parseInt(parts[0].strip()) * 60 + Integer.parseInt(parts[1].strip());
    }

    private static void picture(Page page, String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.waitForTimeout(150);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(
                            "target/screenshots", name + "-" + scheme.name().toLowerCase() + ".png")));
        }
        Screens.checkAccessibility(page, name);
    }

    private Page phone() {
        Page phone = CHROMIUM.newPerson();
        phone.setViewportSize(390, 844);
        return phone;
    }

    private Page joins(String name) {
        return joins(phone(), name);
    }

    private Page joins(Page phone, String name) {
        phone.navigate(CAIRN.address("w/" + code));
        phone.getByLabel("Your first name").fill(name);
        press(phone, "Come in");
        assertThat(phone.locator(".phone-large")).hasText("You are in, " + name + ".");
        return phone;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
