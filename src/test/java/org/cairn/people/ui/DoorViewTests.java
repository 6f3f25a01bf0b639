package org.cairn.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.cairn.common.ui.PageHeading;
import org.cairn.people.CurrentPerson;
import org.cairn.people.Signed;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.joining.Joined;
import org.cairn.people.security.SignInFailure;
import org.cairn.people.session.SessionEnd;
import org.cairn.people.session.SignedInSessions;
import org.cairn.people.session.SigningIn;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;

/** Signing in, locked and coming back with the recovery code, as the person at the keyboard sees them. */
@OnH2
class DoorViewTests {

    @Autowired
    ApplicationContext cairn;

    @Autowired
    Keyrings keyrings;

    @Autowired
    SessionEnd sessionEnd;

    @Autowired
    SigningIn signingIn;

    @Autowired
    SignedInSessions sessions;

    @Autowired
    CurrentPerson currentPerson;

    private final NetworkAddress address = new NetworkAddress(UUID.randomUUID().toString());
    private Joined helen;

    @BeforeEach
    void helenHasJoined() {
        helen = Joined.mentor(cairn);
    }

    @AfterEach
    void close() {
        Pages.close();
        Signed.out();
    }

    private void stranger() {
        Signed.out();
        Pages.open(cairn);
    }

    private void signedIn() {
        Signed.in(helen.person());
        Pages.open(cairn);
        sessions.tie(helen.person().session(), Browser.request().getSession());
    }

    @Test
    void noPageShowsAStrangerAnything() {
        stranger();
        for (String page : new String[] {"", "people", "account", "locked"}) {
            UI.getCurrent().navigate(page);
            assertThat(_find(AccountView.class)).as(page).isEmpty();
            assertThat(_find(PeopleView.class)).as(page).isEmpty();
            assertThat(_find(PageHeading.class)).as(page).isEmpty();
        }
    }

    @Test
    void theListOfPeopleIsForTheAdministratorAlone() {
        signedIn();
        UI.getCurrent().navigate("people");

        assertThat(_find(PeopleView.class)).isEmpty();
        assertThat(Pages.text()).doesNotContain("Invite a mentor");
    }

    @Test
    void theFormIsOneThatPasswordManagersUnderstand() {
        stranger();
        UI.getCurrent().navigate("sign-in");

        assertThat(_get(NativeForm.class).getElement().getAttribute("method")).isEqualTo("post");
        assertThat(_get(TextField.class).getElement().getAttribute("autocomplete"))
                .isEqualTo("username");
        assertThat(_get(TextField.class).getElement().getAttribute("name")).isEqualTo("username");
        assertThat(_get(PasswordField.class).getElement().getAttribute("autocomplete"))
                .isEqualTo("current-password");
        assertThat(_get(PasswordField.class).getElement().getAttribute("name")).isEqualTo("password");
        assertThat(_find(Input.class)).allMatch(input -> "hidden".equals(input.getType()));
    }

    @Test
    void aRefusedSignInSaysWhyAndStillKnowsTheAddress() {
        stranger();
        for (var reason : SignInFailure.Reason.values()) {
            Browser.request()
                    .getSession()
                    .setAttribute("org.cairn.sign-in-failure", new SignInFailure(reason, 3, "helen@example.org"));
            UI.getCurrent().navigate("set-up");
            UI.getCurrent().navigate("sign-in");

            assertThat(Pages.text())
                    .contains("error-summary")
                    .contains("Please")
                    .doesNotContain("{0");
            assertThat(_get(TextField.class).getValue()).isEqualTo("helen@example.org");
        }
        UI.getCurrent().navigate("set-up");
        UI.getCurrent().navigate("sign-in");
        assertThat(Pages.text()).as("the next time").doesNotContain("error-summary");
    }

    @Test
    void whoeverHasGuessedTooOftenIsToldHowLongToWait() {
        stranger();
        Browser.request()
                .getSession()
                .setAttribute(
                        "org.cairn.sign-in-failure",
                        new SignInFailure(SignInFailure.Reason.TOO_MANY, 3, "helen@example.org"));
        UI.getCurrent().navigate("sign-in");

        assertThat(Pages.text()).contains("Please wait 3 minutes and try again");
    }

    @Test
    void whoeverIsSignedInNeedsNoForm() {
        signedIn();
        UI.getCurrent().navigate("sign-in");

        assertThat(Pages.text()).doesNotContain("I have forgotten my password");
    }

    @Test
    void aLockedVaultHidesEveryPageUntilThePassword() {
        signedIn();
        UI.getCurrent().navigate("account");
        assertThat(Pages.text()).contains(helen.email().value());

        keyrings.wipe(helen.person().session());
        for (String page : new String[] {"", "account", "locked"}) {
            UI.getCurrent().navigate(page);
            assertThat(Pages.text())
                    .as(page)
                    .contains("Locked, Helen Marsh")
                    .doesNotContain(helen.email().value());
        }

        open("not the password");
        assertThat(Pages.text()).contains("This is not your password");
        assertThat(keyrings.find(helen.person().session())).isEmpty();

        open("slate kettle umbrella forty");
        assertThat(keyrings.find(helen.person().session())).isPresent();
        UI.getCurrent().navigate("account");
        assertThat(Pages.text()).contains(helen.email().value());
    }

    @Test
    void guessingAtALockedVaultIsMetWithAPause() {
        signedIn();
        keyrings.wipe(helen.person().session());
        UI.getCurrent().navigate("account");
        for (int i = 0; i < 11; i++) {
            open("guess number " + i);
        }

        assertThat(Pages.text()).contains("There were too many attempts").contains("Nothing you typed is lost");
        assertThat(_get(PasswordField.class).getValue()).isEqualTo("guess number 10");
    }

    @Test
    void lockingNowWipesTheKeysAndClosesThePage() {
        signedIn();
        UI.getCurrent().navigate("account");
        UI page = UI.getCurrent();

        sessionEnd.lock();

        assertThat(keyrings.find(helen.person().session())).isEmpty();
        assertThat(sessionEnd.isLocked()).isTrue();
        assertThat(page.isClosing()).isTrue();
    }

    @Test
    void theRecoveryCodeAndANewPasswordBringThePersonBack() {
        stranger();
        UI.getCurrent().navigate("recover");
        recover(helen.email().value(), "7777", "short");
        assertThat(Pages.text()).contains("There is a slip in the code").contains("At least 8 characters");

        recover(helen.email().value(), Joined.mentor(cairn).code().display(), "quiet lichen on the ridge");
        assertThat(Pages.text()).contains("do not go together. Nothing was changed.");

        recover(helen.email().value().toUpperCase(), helen.code().display().toLowerCase(), "quiet lichen on the ridge");

        assertThat(currentPerson.id()).isEqualTo(helen.person().id());
        assertThat(keyrings.current().isOpen()).isTrue();
        assertThat(signingIn
                        .signIn(helen.email(), Joined.OTHER_PASSWORD, address)
                        .id())
                .isEqualTo(helen.person().id());
    }

    @Test
    void recoveringSignsOutEverywhereElse() {
        MockHttpSession elsewhere = new MockHttpSession();
        sessions.tie(helen.person().session(), elsewhere);
        stranger();
        UI.getCurrent().navigate("recover");

        recover(helen.email().value(), helen.code().display(), "quiet lichen on the ridge");

        assertThat(elsewhere.isInvalid()).isTrue();
        assertThat(keyrings.find(helen.person().session())).isEmpty();
    }

    private static void open(String password) {
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, spec -> spec.withText("Open")));
    }

    private static void recover(String email, String code, String password) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("E-mail address")), email);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Recovery code")), code);
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, spec -> spec.withText("Open with the code")));
    }
}
