package org.cairn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a mentor does with the mouse and the keyboard, in the words that stand on the buttons. */
final class MentorInTheBrowser {

    static final String NAME = "Helen Marsh";
    static final String EMAIL = "helen@example.org";
    static final String PASSWORD = "quiet lichen on the ridge";

    private final Page page;
    private final UnaryOperator<String> address;
    private final Supplier<String> setUpLink;

    MentorInTheBrowser(Page page, RunningCairn cairn) {
        this(page, cairn::address, cairn::setUpLink);
    }

    /** With a Cairn that has been set up. */
    MentorInTheBrowser(Page page, UnaryOperator<String> address) {
        this(page, address, () -> {
            throw new IllegalStateException("It has been set up.");
        });
    }

    private MentorInTheBrowser(Page page, UnaryOperator<String> address, Supplier<String> setUpLink) {
        this.page = page;
        this.address = address;
        this.setUpLink = setUpLink;
    }

    /** From the link on the console to an empty Today; answers the recovery code. */
    String setsUp() {
        page.navigate(setUpLink.get());
        page.getByLabel("Your name").fill(NAME);
        page.getByLabel("E-mail address").fill(EMAIL);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(PASSWORD);
        press("Show my recovery code");
        String code = page.locator(".recovery-code").innerText();
        press("I have it on paper");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Recovery code"))
                .fill(code.replace('\n', ' '));
        press("Finish and come in");
        isOnToday();
        return code;
    }

    void signsIn() {
        signsIn(EMAIL, PASSWORD);
    }

    void signsIn(String email, String password) {
        page.navigate(address.apply("sign-in"));
        page.getByLabel("E-mail address").fill(email);
        page.locator("input[type=password]").fill(password);
        press("Sign in");
        isOnToday();
    }

    void isOnToday() {
        assertThat(page.locator("h1")).hasText(Pattern.compile("Good (morning|afternoon|evening), Helen"));
    }

    /** The first one, as Today offers it. */
    void beginsARelationship(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Begin your first relationship"))
                .click();
        adds(name);
    }

    /** One more; answers the address of its page. */
    String beginsAnotherRelationship(String name) {
        page.navigate(address.apply("relationships?new"));
        adds(name);
        page.waitForURL(Pattern.compile("/relationships/"));
        return page.url();
    }

    private void adds(String name) {
        page.getByLabel("Name or initials").fill(name);
        press("Add");
        assertThat(page.locator("h1")).hasText(name);
    }

    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    void goesTo(String stage) {
        page.locator(".stage-item", new Page.LocatorOptions().setHasText(stage)).click();
        assertThat(page.locator(".stage-item[aria-current=step]")).containsText(stage);
    }

    Locator notes() {
        return page.locator(".notes-field:not(.put-away) textarea");
    }

    void isSaved() {
        page.waitForFunction("() => [...document.querySelectorAll('cairn-editor')].every(editor => !editor.dirty)");
        assertThat(page.locator("cairn-save-indicator")).containsText("Saved, encrypted");
    }
}
