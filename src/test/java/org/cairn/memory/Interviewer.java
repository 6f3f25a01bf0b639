package org.cairn.memory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.cairn.people.Role;
import org.cairn.people.account.Password;
import org.cairn.people.joining.Joined;
import org.cairn.vault.Keyrings;
import org.cairn.vault.SessionKey;
import org.springframework.context.ApplicationContext;

/** A mentor in a browser who has typed one sentence into the fields of an interview; nobody else knows it. */
record Interviewer(Page page, String address, UUID person, String password, String sentence, SessionKey session) {

    /** Joins, signs in and types. */
    static Interviewer signedIn(ApplicationContext cairn, Page page, String address) {
        String password = "slate kettle umbrella " + UUID.randomUUID();
        Joined joined = Joined.with(cairn, Password.typed(password), Role.MENTOR);
        cairn.getBean(Keyrings.class).wipe(joined.person().session());
        Interviewer interviewer = new Interviewer(
                page,
                address,
                joined.person().id().value(),
                password,
                "a canary sings of " + UUID.randomUUID(),
                joined.person().session());
        interviewer.signIn(joined.email().value());
        interviewer.interview();
        return interviewer;
    }

    Interviewer in(SessionKey open) {
        return new Interviewer(page, address, person, password, sentence, open);
    }

    void goesTo(String place) {
        page.navigate(address + place);
    }

    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private void signIn(String email) {
        goesTo("sign-in");
        page.getByLabel("E-mail address").fill(email);
        page.locator("input[type=password]").fill(password);
        press("Sign in");
        assertThat(page.locator("h1")).containsText("Helen");
    }

    private void interview() {
        goesTo("relationships?new");
        page.getByLabel("Name or initials").fill(sentence);
        press("Add");
        press("90 minutes");
        page.locator(".notes-field textarea").fill((sentence + " ").repeat(50));
        press("+ Block");
        page.getByLabel("What gets in the way").fill(sentence);
        page.locator(".stage-item", new Page.LocatorOptions().setHasText("Goals"))
                .click();
        press("Add a goal");
        page.getByLabel("What", new Page.GetByLabelOptions().setExact(true)).fill(sentence);
        page.getByLabel("First step").fill(sentence);
        page.getByLabel("First step").blur();
        page.waitForFunction("() => [...document.querySelectorAll('cairn-editor')].every(editor => !editor.dirty)");
    }
}
