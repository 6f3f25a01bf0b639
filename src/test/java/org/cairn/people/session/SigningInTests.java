package org.cairn.people.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.cairn.people.Role;
import org.cairn.people.Signed;
import org.cairn.people.SignedInPerson;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.TooManyAttemptsException;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.joining.Joined;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.vault.Keyrings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SigningInTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        private static final Password WRONG = Password.typed("another one altogether");

        @Autowired
        ApplicationContext cairn;

        @Autowired
        SigningIn signingIn;

        @Autowired
        SignedInSessions sessions;

        @Autowired
        Keyrings keyrings;

        private final NetworkAddress address =
                new NetworkAddress(UUID.randomUUID().toString());

        @AfterEach
        void nobody() {
            Signed.out();
        }

        @Test
        void theRightPasswordSignsInAndOpensTheVault() {
            Joined helen = Joined.mentor(cairn);

            SignedInPerson signedIn = signingIn.signIn(helen.email(), Joined.PASSWORD, address);

            assertThat(signedIn.id()).isEqualTo(helen.person().id());
            assertThat(signedIn.roles()).containsExactly(Role.MENTOR);
            assertThat(keyrings.find(signedIn.session())).isPresent();
            assertThat(signedIn.session()).isNotEqualTo(helen.person().session());
        }

        @Test
        void aWrongPasswordAndAnUnknownAddressAreToldAlike() {
            Joined helen = Joined.mentor(cairn);
            EmailAddress nobody = new EmailAddress(UUID.randomUUID() + "@example.org");

            assertThatExceptionOfType(WrongGuessException.class)
                    .isThrownBy(() -> signingIn.signIn(helen.email(), WRONG, address))
                    .satisfies(wrong -> assertThatExceptionOfType(WrongGuessException.class)
                            .isThrownBy(() -> signingIn.signIn(nobody, WRONG, address))
                            .withMessage(wrong.getMessage()));
        }

        @Test
        void anUnknownAddressIsThrottledLikeAKnownOne() {
            EmailAddress nobody = new EmailAddress(UUID.randomUUID() + "@example.org");
            for (int i = 0; i < 10; i++) {
                assertThatExceptionOfType(WrongGuessException.class)
                        .isThrownBy(() -> signingIn.signIn(nobody, WRONG, address));
            }
            assertThatExceptionOfType(TooManyAttemptsException.class)
                    .isThrownBy(() -> signingIn.signIn(nobody, WRONG, address));
        }

        @Test
        void aLockedSessionOpensAgainWithThePasswordAlone() {
            SignedInPerson helen = Joined.mentor(cairn).person();
            Signed.in(helen);
            sessions.lock(helen.session());
            assertThat(sessions.isLocked(helen.session())).isTrue();

            assertThatExceptionOfType(WrongGuessException.class).isThrownBy(() -> signingIn.openAgain(WRONG, address));
            assertThat(sessions.isLocked(helen.session())).isTrue();

            signingIn.openAgain(Joined.PASSWORD, address);
            assertThat(keyrings.current().isOpen()).isTrue();
        }

        @Test
        void aCoveredSessionKeepsItsKeysAndIsUncoveredByThePasswordAlone() {
            SignedInPerson helen = Joined.mentor(cairn).person();
            Signed.in(helen);
            sessions.cover(helen.session());
            assertThat(keyrings.current().isOpen()).isTrue();

            assertThatExceptionOfType(WrongGuessException.class).isThrownBy(() -> signingIn.uncover(WRONG, address));
            assertThat(sessions.isCovered(helen.session())).isTrue();

            signingIn.uncover(Joined.PASSWORD, address);
            assertThat(sessions.isCovered(helen.session())).isFalse();
        }

        @Test
        void guessingUnderTheCoverIsSlowedAsAtTheDoor() {
            SignedInPerson helen = Joined.mentor(cairn).person();
            Signed.in(helen);
            sessions.cover(helen.session());
            for (int i = 0; i < 10; i++) {
                assertThatExceptionOfType(WrongGuessException.class)
                        .isThrownBy(() -> signingIn.uncover(WRONG, address));
            }

            assertThatExceptionOfType(TooManyAttemptsException.class)
                    .isThrownBy(() -> signingIn.uncover(Joined.PASSWORD, address));
            assertThat(sessions.isCovered(helen.session())).isTrue();
        }

        @Test
        void openingALockedSessionTakesItsCoverOffToo() {
            SignedInPerson helen = Joined.mentor(cairn).person();
            Signed.in(helen);
            sessions.cover(helen.session());
            sessions.lock(helen.session());
            signingIn.openAgain(Joined.PASSWORD, address);

            assertThat(sessions.isCovered(helen.session())).isFalse();
        }
    }
}
