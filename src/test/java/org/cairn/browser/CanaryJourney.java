package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** A mentor who types words of their own into everything that takes words, rightly and wrongly. */
final class CanaryJourney {

    private final Page page;
    private final RunningCairn cairn;
    private final Canaries canaries;
    private final String password;

    CanaryJourney(Page page, RunningCairn cairn, Canaries canaries) {
        this.page = page;
        this.cairn = cairn;
        this.canaries = canaries;
        this.password = canaries.word("the password") + " and a lantern";
    }

    void setsUp() {
        page.navigate(cairn.address("set-up/" + canaries.address("a wrong code for setting up")));
        page.navigate(cairn.setUpLink());
        fill("Your name", "");
        fill("E-mail address", canaries.address("an address without an at sign"));
        page.locator("input[type=password]").first().fill(canaries.word("a password for nobody"));
        press("Show my recovery code");
        isRefused(page.locator("vaadin-text-field").first());
        fill("Your name", MentorInTheBrowser.NAME);
        fill("E-mail address", MentorInTheBrowser.EMAIL);
        page.locator("input[type=password]").first().fill(password);
        press("Show my recovery code");
        String code = canaries.watch(
                "the recovery code", page.locator(".recovery-code").innerText());
        press("I have it on paper");
        Locator typed = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Recovery code"));
        typed.fill(canaries.sentence("a code typed back wrongly"));
        press("Finish and come in");
        isRefused(page.locator("vaadin-text-field").first());
        typed.fill(code);
        press("Finish and come in");
        assertThat(page.locator("h1")).containsText("Helen");
    }

    void asksForAddressesThatAreNone() {
        for (String place : List.of("", "relationships/", "meetings/", "people/", "VAADIN/", "icons/", "actuator/")) {
            page.navigate(cairn.address(place + canaries.address("an address below /" + place)));
            page.navigate(cairn.address(place + "?q=" + canaries.address("a question to /" + place)));
        }
        page.navigate(cairn.address(""));
        page.evaluate(
                "words => Promise.all([fetch('?v-r=uidl&v-uiId=0', {method: 'POST', body: words}),"
                        + " fetch('sign-in', {method: 'POST', body: new URLSearchParams({username: words, note: words})}),"
                        + " fetch('relationships', {method: 'PUT', headers: {'X-Note': encodeURI(words)}, body: words})])",
                canaries.sentence("a request of one's own"));
        page.evaluate(
                "words => { const form = new FormData(); form.append('note', words);"
                        + " form.append('file', new Blob([words.repeat(9999)]), 'note.txt');"
                        + " return fetch('sign-in', {method: 'POST', body: form}); }",
                canaries.sentence("a file sent unasked"));
    }

    void beginsARelationship() {
        page.navigate(cairn.address("relationships?new"));
        fill("Name or initials", canaries.sentence("the first name of the relationship"));
        press("Add");
        choosesFromTheMenu("Use another name");
        fill("Name or initials", canaries.sentence("the second name of the relationship"));
        press("Use this name");
        choosesFromTheMenu("Destroy…");
        page.getByLabel("Your password").fill(canaries.word("a password that destroys nothing"));
        press("Destroy for good");
        assertThat(page.locator("[slot=error-message]:visible")).containsText("This is not your password.");
        press("Keep everything");
    }

    void interviews() {
        press("90 minutes");
        fill("What would make this worth the mentee’s time", canaries.sentence("what would be worthwhile"));
        fill("Anything else about confidentiality", canaries.sentence("the limits"));
        fill("How it may end", canaries.sentence("the ending"));
        for (String stage : List.of("Agree", "Present self", "Blocks", "Future self", "Goals", "Close")) {
            goesTo(stage);
            notes().fill(canaries.sentence("the notes of " + stage).repeat(40));
            isSaved();
        }
        goesTo("Blocks");
        catches("+ Strength", "A strength that you noticed");
        catches("+ Theme", "A theme that comes back");
        catches("+ Possible goal", "What may become a goal");
        press("Stop here");
        press("Leave a mark with the time");
        fill("What happened", canaries.sentence("what happened when we stopped"));
        wordsHaveLeft();
        press("Back to the conversation");
        press("+ Block");
        fill("What gets in the way", canaries.sentence("a block"));
        fill("What keeps it in place", canaries.sentence("what keeps a block in place"));
        isSaved();
        goesTo("Goals");
        press("Add a goal");
        fill("What", canaries.sentence("a goal"));
        fill("First step", canaries.sentence("a first step"));
        fill("If…", canaries.sentence("an obstacle"));
        fill("then…", canaries.sentence("a plan"));
        fill("Who or what supports it", canaries.sentence("a support"));
        fill("By when", canaries.sentence("a day that is none"));
        fill("Look at it again on", canaries.sentence("another day that is none"));
        isSaved();
    }

    private void catches(String button, String label) {
        press(button);
        fill(label, canaries.sentence(label));
        page.keyboard().press("Enter");
        assertThat(page.locator(".capture-line")).isHidden();
        page.waitForFunction("() => !document.querySelector('cairn-capture').dirty");
    }

    void comesBackWithMistakes() {
        page.navigate(cairn.address("sign-in"));
        signIn(canaries.address("an unknown address") + "@example.org", canaries.word("a wrong password"));
        assertThat(page.getByText("do not go together")).isVisible();
        page.navigate(cairn.address("recover"));
        fill("E-mail address", MentorInTheBrowser.EMAIL);
        fill("Recovery code", canaries.code("a wrong recovery code"));
        page.locator("input[type=password]").fill(canaries.word("a password after recovery") + " and a lantern");
        press("Open with the code");
        assertThat(page.getByText("do not go together")).isVisible();
        page.navigate(cairn.address("sign-in"));
        signIn(MentorInTheBrowser.EMAIL, password);
        assertThat(page.locator("h1")).containsText("Helen");
    }

    void writesAnew() {
        press("Continue");
        goesTo("Present self");
        for (int time = 1; time <= 3; time++) {
            notes().fill(canaries.sentence("the notes of the present self, time " + time));
            isSaved();
        }
        page.navigate(cairn.address(""));
        press("Lock now");
        page.locator("input[type=password]").fill(canaries.sentence("a wrong password for a locked vault"));
        press("Open");
        assertThat(page.getByText("This is not your password").first()).isVisible();
        page.locator("input[type=password]").fill(password);
        press("Open");
        assertThat(page.locator("h1")).containsText("Helen");
        press("Continue");
        assertThat(page.locator("h1")).hasText("First interview");
    }

    void closesTheMeeting() {
        goesTo("Close");
        fill("The mentee’s summary", canaries.sentence("the summary"));
        fill("At", canaries.sentence("a time that is none"));
        isSaved();
        press("Close the meeting");
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close the meeting"))
                .click();
        assertThat(page.locator("h1")).hasText("Five minutes for yourself");
        fill("What do you want to remember before you meet again?", canaries.sentence("the mentor's own reflection"));
        isSaved();
        press("Done");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("First interview")))
                .click();
        assertThat(page.locator(".meeting-record")).containsText("A canary");
    }

    void addsToTheClosedMeeting() {
        addsTo("Blocks");
        press("Add it");
        assertThat(page.locator(".addition")).containsText("A canary");
        addsTo("Present self");
    }

    private void addsTo(String stage) {
        press("Add something to: " + stage);
        fill("Added to: " + stage, canaries.sentence("what is added to " + stage + " later"));
        wordsHaveLeft();
    }

    void searches() {
        page.navigate(cairn.address("search"));
        fill("Words in your notes", canaries.sentence("words that are searched for"));
        assertThat(page.getByText("Nothing you have written has all of these words"))
                .isVisible();
        fill("Words in your notes", "canary");
        assertThat(page.locator("main")).containsText("First interview");
    }

    void triesOtherSecrets() {
        page.navigate(cairn.address("account"));
        assertThat(page.locator("h1")).hasText("Your account");
        page.locator("vaadin-details-summary").all().forEach(Locator::click);
        for (Locator field : page.locator("input[type=password]").all()) {
            field.fill(canaries.word("a secret on the account page"));
        }
        press("Change the password");
        assertThat(page.getByText("This is not your password").first()).isVisible();
    }

    /** An ending, and everything destroyed at it: that lets the next stop in order write the database file anew. */
    void destroysAnother() {
        page.navigate(cairn.address("relationships?new"));
        String name = canaries.sentence("the name of a relationship that is destroyed");
        fill("Name or initials", name);
        press("Add");
        choosesFromTheMenu("End this relationship…");
        page.getByText("It ended by itself").click();
        page.locator("cairn-editor textarea").fill(canaries.sentence("what happened at an ending"));
        press("Next");
        assertThat(page.locator(".page-heading-over")).containsText("Step 2 of 3");
        page.locator("cairn-editor textarea").fill(canaries.sentence("what was left unsaid"));
        press("Next");
        press("End it, and destroy everything…");
        page.getByLabel("Your password").fill(password);
        press("Destroy for good");
        assertThat(page.locator("h1")).hasText("Certificate of destruction");
        page.navigate(cairn.address("relationships"));
    }

    void locksAndSignsOut() {
        press("Lock now");
        assertThat(page.locator("h1")).containsText("Locked");
        press("Sign out");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    private void signIn(String email, String secret) {
        fill("E-mail address", email);
        page.locator("input[type=password]").fill(secret);
        press("Sign in");
    }

    private void choosesFromTheMenu(String item) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item))
                .click();
    }

    private void goesTo(String stage) {
        new MentorInTheBrowser(page, cairn).goesTo(stage);
    }

    private Locator notes() {
        return new MentorInTheBrowser(page, cairn).notes();
    }

    private void isSaved() {
        page.keyboard().press("Tab");
        new MentorInTheBrowser(page, cairn).isSaved();
    }

    private void wordsHaveLeft() {
        page.waitForFunction("() => [...document.querySelectorAll('cairn-editor')].every(editor => !editor.dirty)");
    }

    /** Until a refusal has arrived, what is typed next could still be taken for what was refused. */
    private void isRefused(Locator field) {
        assertThat(field.locator("[slot=error-message]")).not().hasText("");
    }

    private void fill(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(words);
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
