package org.cairn.people.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.cairn.Cairn;
import org.cairn.people.Signed;
import org.cairn.people.account.Password;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.joining.Joined;
import org.cairn.people.session.SigningIn;
import org.cairn.testing.Mortality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * Kills the process after each single call to the database, through the services as they are wired in the house: at
 * any moment one of the two passwords signs in, and the vault opens with it.
 */
@SpringBootTest(
        classes = {Cairn.class, Mortality.class},
        properties = "cairn.home=target/homes/${random.uuid}")
class KilledPasswordChangeTests {

    @Autowired
    ApplicationContext cairn;

    @Autowired
    DataSource source;

    @Autowired
    OwnSecrets secrets;

    @Autowired
    Recovering recovering;

    @Autowired
    SigningIn signingIn;

    private final NetworkAddress address = new NetworkAddress(UUID.randomUUID().toString());
    private Joined helen;

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
    void aPasswordChangeThatIsKilledLeavesOnePasswordThatSignsInAndOpens() {
        Password now = Joined.PASSWORD;
        int call = 0;
        boolean killed;
        do {
            Password next = now == Joined.PASSWORD ? Joined.OTHER_PASSWORD : Joined.PASSWORD;
            Password present = now;
            killed = killedAt(++call, () -> secrets.changePassword(present, next, address));
            now = theOneThatSignsIn();
        } while (killed);
        assertThat(call).isGreaterThan(10);
    }

    /** In larger steps: what differs from a change is only who opens the vault. */
    @Test
    void aRecoveryThatIsKilledLeavesOnePasswordThatSignsInAndOpens() {
        int call = 0;
        boolean killed;
        do {
            call += 4;
            Password next = call % 8 == 0 ? Joined.OTHER_PASSWORD : Joined.PASSWORD;
            killed = killedAt(call, () -> recovering.recover(helen.email(), helen.code(), next, address));
            theOneThatSignsIn();
        } while (killed);
        assertThat(call).isGreaterThan(10);
    }

    private boolean killedAt(int call, Runnable change) {
        return Mortality.killedAt(source, call, change);
    }

    private Password theOneThatSignsIn() {
        boolean first = signsIn(Joined.PASSWORD);
        assertThat(signsIn(Joined.OTHER_PASSWORD))
                .as("one and only one signs in")
                .isNotEqualTo(first);
        return first ? Joined.PASSWORD : Joined.OTHER_PASSWORD;
    }

    /** Signing in opens the vault as well. */
    private boolean signsIn(Password password) {
        try {
            return signingIn
                    .signIn(
                            helen.email(),
                            password,
                            new NetworkAddress(UUID.randomUUID().toString()))
                    .id()
                    .equals(helen.person().id());
        } catch (WrongGuessException e) {
            return false;
        }
    }
}
