package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages around the interview, one life of one Cairn: from the first link to an invited colleague. */
@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageTests {

    @RegisterExtension
    static final RunningCairn CAIRN = RunningCairn.onAnEmptyFolder();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static String recoveryCode;

    private Page page;
    private MentorInTheBrowser mentor;

    private void somebodyOpensABrowser() {
        page = CHROMIUM.newPerson();
        mentor = new MentorInTheBrowser(page, CAIRN);
    }

    @Test
    @Order(0)
    void withoutTheLinkThePageExplainsWhereToFindIt() {
        somebodyOpensABrowser();

        page.navigate(CAIRN.address(""));

        assertThat(page.locator("h1")).hasCount(1);
        Screens.look(page, "first-start");
    }

    @Test
    @Order(0)
    void theConsoleSaysWhereToGoAndWhereTheDataIs() {
        assertThat(CAIRN.console())
                .contains(CAIRN.address(""))
                .contains(CAIRN.home().toString());
        assertThat(CAIRN.setUpLink()).startsWith(CAIRN.address("set-up/"));
        assertThat(CAIRN.console().lines().filter(line -> !line.isBlank())).hasSizeLessThan(10);
    }

    @Test
    @Order(1)
    void settingUpTakesThreeShortSteps() {
        somebodyOpensABrowser();
        page.navigate(CAIRN.setUpLink());
        assertThat(page.locator("h1")).hasText("Welcome to Cairn");
        Screens.look(page, "set-up");
        page.getByLabel("Your name").fill(MentorInTheBrowser.NAME);
        page.getByLabel("E-mail address").fill(MentorInTheBrowser.EMAIL);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(MentorInTheBrowser.PASSWORD);
        mentor.press("Show my recovery code");
        assertThat(page.locator("h1")).hasText("Your recovery code");
        recoveryCode = page.locator(".recovery-code").innerText().replace('\n', ' ');
        Screens.look(page, "set-up-recovery-code");
        mentor.press("I have it on paper");
        assertThat(page.locator("h1")).hasText("Please type it back");
        Screens.look(page, "set-up-typed-back");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Recovery code"))
                .fill(recoveryCode.toLowerCase());
        mentor.press("Finish and come in");
        mentor.isOnToday();
    }

    @Test
    @Order(2)
    void aWrongPasswordIsRefusedWithoutSayingWhetherTheAccountExists() {
        somebodyOpensABrowser();
        page.navigate(CAIRN.address("relationships"));
        page.waitForURL(CAIRN.address("sign-in"));
        Screens.look(page, "sign-in");
        String known = refusal(MentorInTheBrowser.EMAIL);
        String unknown = refusal("nobody@example.org");

        assertThat(known).isEqualTo(unknown).contains("do not go together");
    }

    private String refusal(String email) {
        page.navigate(CAIRN.address("sign-in"));
        page.getByLabel("E-mail address").fill(email);
        page.locator("input[type=password]").fill("not the password at all");
        mentor.press("Sign in");
        return page.getByText("do not go together").innerText();
    }

    @Test
    @Order(3)
    void lockingSealsThePageAndThePasswordLeadsBackToIt() {
        somebodyOpensABrowser();
        mentor.signsIn();
        page.navigate(CAIRN.address("relationships"));
        assertThat(page.locator("h1")).hasText("Relationships");
        Screens.look(page, "relationships-empty");
        mentor.press("Lock now");
        assertThat(page.locator("h1")).containsText("Locked");
        Screens.look(page, "locked");
        page.locator("input[type=password]").fill(MentorInTheBrowser.PASSWORD);
        mentor.press("Open");
        page.waitForURL(CAIRN.address("relationships"));
        assertThat(page.locator("h1")).hasText("Relationships");
    }

    @Test
    @Order(4)
    void theFrameHoldsAccountPeopleHelpAndWhatIsMissing() {
        somebodyOpensABrowser();
        mentor.signsIn();
        for (String place : new String[] {"account", "people", "help", "no-such-page"}) {
            page.navigate(CAIRN.address(place));
            assertThat(page.locator("h1")).hasCount(1);
            Screens.look(page, place);
        }
        CHROMIUM.forgetProblems();
    }

    @Test
    @Order(5)
    void anInvitedMentorComesInByALinkThatWorksOnce() {
        somebodyOpensABrowser();
        mentor.signsIn();
        page.navigate(CAIRN.address("people"));
        mentor.press("Invite a mentor");
        mentor.press("Make the link");
        String link = page.locator(".one-time-link").innerText();

        assertThat(link).startsWith(CAIRN.address("invitation/"));
        Page colleague = CHROMIUM.newPerson();
        colleague.navigate(link);
        assertThat(colleague.locator("h1")).hasText("Welcome: you are invited as a mentor");
        Screens.look(colleague, "invitation");
        colleague.navigate(CAIRN.address("invitation/not-a-real-one"));
        assertThat(colleague.locator("h1")).hasText("This invitation does not open any more");
        Screens.look(colleague, "invitation-closed");
    }

    @Test
    @Order(5)
    void aSessionThatIsEndedFromElsewhereShowsTheSignIn() {
        somebodyOpensABrowser();
        mentor.signsIn();
        Page here = page;
        somebodyOpensABrowser();
        mentor.signsIn();
        here.navigate(CAIRN.address("account"));
        assertThat(here.locator(".session-device").first()).containsText("Chrome");
        int open = here.locator(".session-device").count();

        here.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("End the session")))
                .first()
                .click();

        page.waitForURL(CAIRN.address("sign-in"));
        assertThat(here.locator(".session-device")).hasCount(open - 1);
        CHROMIUM.forgetProblems();
    }

    @Test
    @Order(5)
    void darkIsDarkFromTheFirstPictureAndAtTheDoorToo() {
        somebodyOpensABrowser();
        mentor.signsIn();
        page.navigate(CAIRN.address("account"));
        page.getByLabel("Dark", new Page.GetByLabelOptions().setExact(true)).check();
        page.waitForFunction("() => document.documentElement.dataset.theme === 'dark'");
        String first = page.request().get(CAIRN.address("account")).text();
        mentor.press("Sign out");
        page.waitForURL(CAIRN.address("sign-in"));

        assertThat(first).contains("data-theme=\"dark\"").contains("content=\"dark\"");
        assertThat(page.evaluate("() => document.documentElement.dataset.theme"))
                .isEqualTo("dark");
        somebodyOpensABrowser();
        mentor.signsIn();
        page.navigate(CAIRN.address("account"));
        page.getByLabel("As the device is").check();
        page.waitForFunction("() => document.documentElement.dataset.theme === 'system'");
    }

    @Test
    @Order(6)
    void theRecoveryCodeOpensWhatTheForgottenPasswordSealed() {
        somebodyOpensABrowser();
        page.navigate(CAIRN.address("recover"));
        Screens.look(page, "recover");
        page.getByLabel("E-mail address").fill(MentorInTheBrowser.EMAIL);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Recovery code"))
                .fill(recoveryCode);
        page.locator("input[type=password]").first().fill("another lantern by the river");
        mentor.press("Open with the code");
        mentor.isOnToday();
    }
}
