package org.cairn.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cairn.Cairn;
import org.cairn.people.CurrentPerson;
import org.cairn.people.Role;
import org.cairn.people.Signed;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Persons;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.joining.AlreadySetUpException;
import org.cairn.people.joining.Joined;
import org.cairn.people.joining.Newcomer;
import org.cairn.people.joining.PrintedCode;
import org.cairn.people.joining.SettingUp;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.testing.Pages;
import org.cairn.vault.Keyrings;
import org.cairn.vault.OwnerId;
import org.cairn.vault.RecoveryCode;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** The very first start. Each story has a Cairn of its own, on which nobody has an account. */
class SetUpTests {

    private static final NetworkAddress ELSEWHERE = new NetworkAddress("192.0.2.9");

    @Nested
    @SpringBootTest(
            classes = Cairn.class,
            properties = {"cairn.home=target/homes/${random.uuid}", "cairn.idle-lock=11m"})
    class ByTheLink extends Story {

        @Test
        void thePersonWithTheLinkBecomesMentorAndAdministrator() {
            Pages.openAsItIs(cairn);
            UI.getCurrent().navigate("sign-in");
            assertThat(Pages.text()).contains("Cairn is not set up yet").contains("console");

            UI.getCurrent().navigate("set-up/guessed");
            assertThat(Pages.text()).contains("This link is not the present one");

            UI.getCurrent().navigate("set-up/" + code());
            introduce("Helen Marsh", "helen@example.org", "password1");
            assertThat(Pages.text()).contains("among the first that somebody would try");
            introduce("", "helen", "short");
            assertThat(Pages.text())
                    .contains("Please give a name")
                    .contains("does not look like an e-mail address")
                    .contains("At least 8 characters");

            introduce("Helen Marsh", "helen@example.org", "slate kettle umbrella forty");
            String recoveryCode = shownCode();
            _click(_get(Button.class, spec -> spec.withText("I have it on paper")));
            typeBack(recoveryCode.replace(recoveryCode.charAt(7), 'U'));
            assertThat(Pages.text()).contains("group differs");
            assertThat(persons.count())
                    .as("stored before the code was typed back")
                    .isZero();

            typeBack(recoveryCode.toLowerCase().replace(" ", "-").replace('0', 'o'));

            assertThat(persons.findAll()).singleElement().satisfies(person -> {
                assertThat(person.name()).isEqualTo("Helen Marsh");
                assertThat(person.roles()).containsExactlyInAnyOrder(Role.MENTOR, Role.ADMINISTRATOR);
                assertThat(vaults.exists(new OwnerId(person.id().value()))).isTrue();
                assertThat(cairn.getBean(CurrentPerson.class).id()).isEqualTo(person.id());
            });
            assertThat(keyrings.current().isOpen()).isTrue();
            Signed.out();
            assertThatTheLinkHasDoneItsWork();
        }

        private void assertThatTheLinkHasDoneItsWork() {
            assertThatExceptionOfType(AlreadySetUpException.class)
                    .isThrownBy(() -> settingUp.setUp(code(), ELSEWHERE, newcomer("late@example.org")));
            assertThat(persons.count()).isOne();
        }
    }

    @Nested
    @OnPostgreSQL
    @TestPropertySource(properties = "cairn.idle-lock=11m")
    class ByTwoAtOnce extends Story {

        @Test
        void theFirstBrowserThatFinishesWinsAndTheOthersAreTold() throws Exception {
            Pages.openAsItIs(cairn);
            UI.getCurrent().navigate("set-up/" + code());
            introduce("Helen Marsh", "helen@example.org", "slate kettle umbrella forty");
            String recoveryCode = shownCode();
            _click(_get(Button.class, spec -> spec.withText("I have it on paper")));

            assertThatExceptionOfType(WrongGuessException.class)
                    .isThrownBy(() -> settingUp.setUp("guessed", ELSEWHERE, newcomer("guess@example.org")));
            assertThat(race("one@example.org", "two@example.org")).containsExactlyInAnyOrder(true, false);

            typeBack(recoveryCode);
            assertThat(Pages.text()).contains("Cairn is set up").contains("The first account exists already");
            assertThat(persons.count()).isOne();
        }

        private List<Boolean> race(String... emails) throws Exception {
            try (var racers = Executors.newFixedThreadPool(emails.length)) {
                List<Callable<Boolean>> runs = List.of(emails).stream()
                        .<Callable<Boolean>>map(email -> () -> wins(email))
                        .toList();
                List<Boolean> won = new ArrayList<>();
                for (Future<Boolean> run : racers.invokeAll(runs)) {
                    won.add(run.get());
                }
                return won;
            }
        }

        private boolean wins(String email) {
            Signed.nobody();
            try {
                settingUp.setUp(code(), ELSEWHERE, newcomer(email));
                return true;
            } catch (AlreadySetUpException e) {
                return false;
            }
        }
    }

    abstract static class Story {

        @Autowired
        ApplicationContext cairn;

        @Autowired
        SettingUp settingUp;

        @Autowired
        Persons persons;

        @Autowired
        Vaults vaults;

        @Autowired
        Keyrings keyrings;

        @AfterEach
        void close() {
            Pages.close();
            Signed.out();
        }

        String code() {
            return PrintedCode.of(cairn);
        }

        Newcomer newcomer(String email) {
            return new Newcomer("Somebody", new EmailAddress(email), Joined.PASSWORD, RecoveryCode.random());
        }
    }

    private static void introduce(String name, String email, String password) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), name);
        _setValue(_get(TextField.class, spec -> spec.withLabel("E-mail address")), email);
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, spec -> spec.withText("Show my recovery code")));
    }

    private static String shownCode() {
        return String.join(" ", Shown.texts("recovery-group"));
    }

    private static void typeBack(String code) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Recovery code")), code);
        _click(_get(Button.class, spec -> spec.withText("Finish and come in")));
    }
}
