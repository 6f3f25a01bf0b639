package org.cairn.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.UUID;
import org.cairn.people.CurrentPerson;
import org.cairn.people.Signed;
import org.cairn.people.account.Accounts;
import org.cairn.people.account.Password;
import org.cairn.people.account.Persons;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.joining.Joined;
import org.cairn.people.own.Recovering;
import org.cairn.people.session.SigningIn;
import org.cairn.testing.OnH2;
import org.cairn.testing.Pages;
import org.cairn.vault.RecoveryCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnH2
class AccountViewTests {

    private static final String PASSWORD = "slate kettle umbrella forty";
    private static final String OTHER_PASSWORD = "quiet lichen on the ridge";

    @Autowired
    ApplicationContext cairn;

    @Autowired
    Persons persons;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    SigningIn signingIn;

    @Autowired
    Recovering recovering;

    private final NetworkAddress address = new NetworkAddress(UUID.randomUUID().toString());
    private Joined helen;

    @BeforeEach
    void helenLooksAtHerAccount() {
        helen = Joined.mentor(cairn);
        Signed.in(helen.person());
        Pages.open(cairn);
        UI.getCurrent().navigate("account");
    }

    @AfterEach
    void close() {
        Pages.close();
        Signed.out();
    }

    @Test
    void aNewNameIsKeptAndShownAtOnce() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), "  Helen M.  ");
        _click(_get(Button.class, spec -> spec.withText("Keep this name")));

        assertThat(persons.get(helen.person().id()).name()).isEqualTo("Helen M.");
        assertThat(currentPerson.name()).isEqualTo("Helen M.");
        assertThat(currentPerson.id()).isEqualTo(helen.person().id());
    }

    @Test
    void anEmptyNameIsRefusedBesideItsField() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), "  ");
        _click(_get(Button.class, spec -> spec.withText("Keep this name")));

        assertThat(Pages.text()).contains("Please give a name");
        assertThat(persons.get(helen.person().id()).name()).isEqualTo("Helen Marsh");
    }

    @Test
    void theIdleTimeIsTenMinutesUntilThePersonChooses() {
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(10);

        _setValue(_get(IntegerField.class), 61);
        _click(_get(Button.class, spec -> spec.withText("Keep this time")));
        assertThat(Pages.text()).contains("Between 1 and 60 minutes");

        _setValue(_get(IntegerField.class), 25);
        _click(_get(Button.class, spec -> spec.withText("Keep this time")));
        assertThat(accounts.get(helen.person().id()).idleLock()).contains(Duration.ofMinutes(25));
    }

    @Test
    void aPasswordIsChangedWithThePresentOne() {
        changePassword("not the present one", OTHER_PASSWORD);
        assertThat(Pages.text()).contains("This is not your password");

        changePassword(PASSWORD, "helenmarsh");
        assertThat(Pages.text()).contains("among the first that somebody would try");
        assertSignsIn(Joined.PASSWORD);

        changePassword(PASSWORD, OTHER_PASSWORD);
        NotificationsKt.expectNotifications("Your password is changed.");
        assertSignsIn(Joined.OTHER_PASSWORD);
        assertSignsInNoMore(Joined.PASSWORD);
    }

    @Test
    void theRecoveryCodeIsRenewedOnceItWasTypedBack() {
        Component card = _get(RecoveryCodeCard.class);
        _click(_get(card, Button.class, spec -> spec.withText("Make a new recovery code")));
        String next = String.join(" ", Shown.texts("recovery-group"));
        _click(_get(card, Button.class, spec -> spec.withText("I have it on paper")));
        _setValue(_get(card, PasswordField.class), PASSWORD);
        _setValue(_get(card, TextField.class), helen.code().display());
        _click(_get(card, Button.class, spec -> spec.withText("Use the new code")));
        assertThat(Pages.text()).contains("The first group differs");

        _setValue(_get(card, TextField.class), next);
        _click(_get(card, Button.class, spec -> spec.withText("Use the new code")));
        NotificationsKt.expectNotifications("The new recovery code counts from now on.");

        assertThatExceptionOfType(WrongGuessException.class)
                .isThrownBy(() -> recovering.recover(helen.email(), helen.code(), Joined.OTHER_PASSWORD, address));
        assertThat(recovering.recover(helen.email(), RecoveryCode.parse(next), Joined.OTHER_PASSWORD, address))
                .isNotNull();
    }

    @Test
    void whenThePasswordMayBeKnownEverythingIsRenewed() throws Exception {
        Component card = _get(PasswordKnownCard.class);
        _click(_get(card, Button.class, spec -> spec.withText("Renew everything")));
        _setValue(_get(card, PasswordField.class, spec -> spec.withLabel("Present password")), PASSWORD);
        _setValue(_get(card, PasswordField.class, spec -> spec.withLabel("New password")), OTHER_PASSWORD);
        _click(_get(card, Button.class, spec -> spec.withText("Show the new recovery code")));
        String next = String.join(" ", Shown.texts("recovery-group"));
        _click(_get(card, Button.class, spec -> spec.withText("I have it on paper")));
        _setValue(_get(card, TextField.class), next);
        _click(_get(card, Button.class, spec -> spec.withText("Renew everything now")));
        assertThat(Pages.text()).contains("Making new keys and sealing every note anew");

        waitFor("Your new password and your new recovery code count from now on");
        assertSignsIn(Joined.OTHER_PASSWORD);
        assertSignsInNoMore(Joined.PASSWORD);
        assertThat(recovering.recover(helen.email(), RecoveryCode.parse(next), Joined.PASSWORD, address))
                .isNotNull();
    }

    private static void waitFor(String sentence) throws InterruptedException {
        for (int i = 0; i < 100 && !Pages.text().contains(sentence); i++) {
            Thread.sleep(100);
        }
        assertThat(Pages.text()).contains(sentence);
    }

    private static void changePassword(String present, String next) {
        Component card = _get(PasswordCard.class);
        _setValue(_get(card, PasswordField.class, spec -> spec.withLabel("Present password")), present);
        _setValue(_get(card, PasswordField.class, spec -> spec.withLabel("New password")), next);
        _click(_get(card, Button.class, spec -> spec.withText("Change the password")));
    }

    private void assertSignsIn(Password password) {
        assertThat(signingIn.signIn(helen.email(), password, address).id())
                .isEqualTo(helen.person().id());
    }

    private void assertSignsInNoMore(Password password) {
        assertThatExceptionOfType(WrongGuessException.class)
                .isThrownBy(() -> signingIn.signIn(helen.email(), password, address));
    }
}
