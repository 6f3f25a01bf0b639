package org.cairn.people.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.cairn.people.Signed;
import org.cairn.people.SignedInPerson;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.joining.Joined;
import org.cairn.people.session.SignedInSessions;
import org.cairn.people.session.SigningIn;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.vault.Keyrings;
import org.cairn.vault.RecoveryCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;

class OwnSecretsTests {

    @Nested
    @OnH2
    class InAFile extends Contract {

        @Test
        void aChangeStaysSignedInHereAndSignsOutElsewhere() {
            SignedInPerson elsewhere = signIn(Joined.PASSWORD);
            MockHttpSession browser = new MockHttpSession();
            sessions.tie(elsewhere.session(), browser);

            secrets.changePassword(Joined.PASSWORD, Joined.OTHER_PASSWORD, address);

            assertThat(keyrings.current().isOpen()).isTrue();
            assertThat(browser.isInvalid()).isTrue();
            assertThat(keyrings.find(elsewhere.session())).isEmpty();
        }

        @Test
        void aChangeWithAWrongPresentPasswordChangesNothing() {
            assertThatExceptionOfType(WrongGuessException.class)
                    .isThrownBy(() -> secrets.changePassword(WRONG, Joined.OTHER_PASSWORD, address));

            assertThat(signIn(Joined.PASSWORD)).isNotNull();
        }

        @Test
        void aCommonNewPasswordIsRefusedEvenWithoutAForm() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> secrets.changePassword(Joined.PASSWORD, Password.typed("HelenMarsh1"), address));

            assertThat(signIn(Joined.PASSWORD)).isNotNull();
        }

        @Test
        void aWrongCodeAndAnUnknownAddressAreToldAlikeAndChangeNothing() {
            Joined somebody = Joined.mentor(cairn);

            assertThatExceptionOfType(WrongGuessException.class)
                    .isThrownBy(
                            () -> recovering.recover(helen.email(), somebody.code(), Joined.OTHER_PASSWORD, address));
            assertThatExceptionOfType(WrongGuessException.class)
                    .isThrownBy(() -> recovering.recover(
                            new EmailAddress(UUID.randomUUID() + "@example.org"),
                            helen.code(),
                            Joined.OTHER_PASSWORD,
                            address));
            assertThat(signIn(Joined.PASSWORD)).isNotNull();
        }

        @Test
        void aRecoveryCodeIsNotRenewedWithAWrongPassword() {
            assertThatExceptionOfType(WrongGuessException.class)
                    .isThrownBy(() -> secrets.renewRecoveryCode(WRONG, RecoveryCode.random(), address));

            assertThat(recovering.recover(helen.email(), helen.code(), Joined.OTHER_PASSWORD, address))
                    .isNotNull();
        }
    }

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        static final Password WRONG = Password.typed("another one altogether");

        @Autowired
        ApplicationContext cairn;

        @Autowired
        OwnSecrets secrets;

        @Autowired
        Recovering recovering;

        @Autowired
        SigningIn signingIn;

        @Autowired
        SignedInSessions sessions;

        @Autowired
        Keyrings keyrings;

        final NetworkAddress address = new NetworkAddress(UUID.randomUUID().toString());
        Joined helen;

        @BeforeEach
        void helenIsSignedIn() {
            helen = Joined.mentor(cairn);
            Signed.in(helen.person());
        }

        @AfterEach
        void nobody() {
            Signed.out();
        }

        @Test
        void afterAChangeTheNewPasswordAloneSignsIn() {
            secrets.changePassword(Joined.PASSWORD, Joined.OTHER_PASSWORD, address);

            assertThat(signIn(Joined.OTHER_PASSWORD)).isNotNull();
            assertThatExceptionOfType(WrongGuessException.class).isThrownBy(() -> signIn(Joined.PASSWORD));
        }

        @Test
        void theRecoveryCodeBringsANewPassword() {
            SignedInPerson back = recovering.recover(helen.email(), helen.code(), Joined.OTHER_PASSWORD, address);

            assertThat(back.id()).isEqualTo(helen.person().id());
            assertThat(keyrings.find(back.session())).isPresent();
            assertThat(signIn(Joined.OTHER_PASSWORD)).isNotNull();
            assertThatExceptionOfType(WrongGuessException.class).isThrownBy(() -> signIn(Joined.PASSWORD));
        }

        @Test
        void aRenewedRecoveryCodeReplacesTheFormer() {
            RecoveryCode next = RecoveryCode.random();

            secrets.renewRecoveryCode(Joined.PASSWORD, next, address);

            assertThatExceptionOfType(WrongGuessException.class)
                    .isThrownBy(() -> recovering.recover(helen.email(), helen.code(), Joined.OTHER_PASSWORD, address));
            assertThat(recovering.recover(helen.email(), next, Joined.OTHER_PASSWORD, address))
                    .isNotNull();
        }

        @Test
        void renewingEverythingLeavesOneOpenSessionAndNeitherOldSecret() {
            RecoveryCode next = RecoveryCode.random();
            SignedInPerson elsewhere = signIn(Joined.PASSWORD);

            secrets.renewEverything(Joined.PASSWORD, Joined.OTHER_PASSWORD, next, address);

            assertThat(keyrings.current().isOpen()).isTrue();
            assertThat(keyrings.find(elsewhere.session())).isEmpty();
            assertThatExceptionOfType(WrongGuessException.class).isThrownBy(() -> signIn(Joined.PASSWORD));
            assertThatExceptionOfType(WrongGuessException.class)
                    .isThrownBy(() -> recovering.recover(helen.email(), helen.code(), Joined.PASSWORD, address));
            assertThat(signIn(Joined.OTHER_PASSWORD)).isNotNull();
            assertThat(recovering.recover(helen.email(), next, Joined.PASSWORD, address))
                    .isNotNull();
        }

        SignedInPerson signIn(Password password) {
            return signingIn.signIn(helen.email(), password, address);
        }
    }
}
