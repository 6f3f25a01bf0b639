package org.cairn.people.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.cairn.people.SignedInPerson;
import org.cairn.people.joining.Joined;
import org.cairn.testing.OnH2;
import org.cairn.vault.Keyring;
import org.cairn.vault.Keyrings;
import org.cairn.vault.OwnerId;
import org.cairn.vault.Secret;
import org.cairn.vault.SessionKey;
import org.cairn.vault.Vaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;

/** However a session locks or ends, its keys are gone. */
@OnH2
class SessionEndingTests {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Autowired
    ApplicationContext cairn;

    @Autowired
    Vaults vaults;

    @Autowired
    Keyrings keyrings;

    private final SettableClock clock = new SettableClock();
    private final MockHttpSession browser = new MockHttpSession();
    private SignedInPerson helen;
    private SignedInSessions sessions;
    private Keyring keyring;
    private SessionKey session;

    @BeforeEach
    void helenIsSignedIn() {
        sessions = new SignedInSessions(keyrings, clock);
        helen = Joined.mentor(cairn).person();
        keyring = open();
        session = sessions.begin(helen.id(), keyring, TEN_MINUTES);
        sessions.tie(session, browser);
        assertThat(sessions.isLocked(session)).isFalse();
    }

    @Test
    void lockingWipes() {
        sessions.lock(session);

        assertWiped();
        assertThat(browser.isInvalid()).isFalse();
    }

    @Test
    void tenMinutesWithoutAnyActionLock() {
        clock.forward(TEN_MINUTES.minusSeconds(1));
        sessions.lockIdle();
        assertThat(keyring.isOpen()).isTrue();

        clock.forward(Duration.ofSeconds(1));
        sessions.lockIdle();
        assertWiped();
        assertThat(browser.isInvalid()).isFalse();
    }

    @Test
    void anActionKeepsTheVaultOpenForAnotherTenMinutes() {
        clock.forward(TEN_MINUTES.minusSeconds(1));
        sessions.acted(session);
        clock.forward(TEN_MINUTES.minusSeconds(1));
        sessions.lockIdle();

        assertThat(keyring.isOpen()).isTrue();
    }

    @Test
    void anIdleTimeOfOnesOwnCountsAtOnce() {
        sessions.lockWhenIdleFor(session, Duration.ofMinutes(1));
        clock.forward(Duration.ofMinutes(1));
        sessions.lockIdle();

        assertWiped();
    }

    @Test
    void theEndOfTheBrowsersSessionWipes() {
        browser.invalidate();

        assertWiped();
        assertThatIllegalStateException().isThrownBy(() -> sessions.openAgain(session, open()));
    }

    @Test
    void anotherSignInInTheSameBrowserWipesTheFormerKeys() {
        SessionKey next = sessions.begin(helen.id(), open(), TEN_MINUTES);
        sessions.tie(next, browser);

        assertWiped();
        assertThat(sessions.isLocked(next)).isFalse();
    }

    @Test
    void aSessionIsEndedByNameOfItsOwnPersonOnly() {
        MockHttpSession elsewhere = new MockHttpSession();
        SessionKey other = sessions.begin(helen.id(), open(), TEN_MINUTES);
        sessions.tie(other, elsewhere);
        sessions.cameWith(other, new Device("Firefox", "Windows"));
        SessionElsewhere seen = sessions.of(helen.id(), session).getLast();
        assertThat(seen.device().browser()).isEqualTo("Firefox");
        assertThat(seen.isHere()).isFalse();

        sessions.end(org.cairn.people.PersonId.random(), seen.id());
        assertThat(elsewhere.isInvalid()).isFalse();
        sessions.end(helen.id(), seen.id());

        assertThat(elsewhere.isInvalid()).isTrue();
        assertThat(sessions.isLocked(other)).isTrue();
        assertThat(sessions.of(helen.id(), session)).hasSize(1).allMatch(SessionElsewhere::isHere);
        assertThat(keyring.isOpen()).isTrue();
    }

    @Test
    void signingOutEverywhereElseEndsTheOtherSessionsAndTheirKeys() {
        MockHttpSession elsewhere = new MockHttpSession();
        SessionKey other = sessions.begin(helen.id(), open(), TEN_MINUTES);
        sessions.tie(other, elsewhere);

        sessions.endOthers(helen.id(), other);

        assertWiped();
        assertThat(browser.isInvalid()).isTrue();
        assertThat(elsewhere.isInvalid()).isFalse();
        assertThat(sessions.isLocked(other)).isFalse();
    }

    @Test
    void theEndOfTheServerWipes() {
        sessions.destroy();

        assertWiped();
    }

    @Test
    void aSignInThatNoBrowserTookOverIsWipedAfterAMinute() {
        Keyring lost = open();
        SessionKey key = sessions.begin(helen.id(), lost, TEN_MINUTES);
        clock.forward(Duration.ofSeconds(61));
        sessions.lockIdle();

        assertThat(lost.isOpen()).isFalse();
        assertThat(keyrings.find(key)).isEmpty();
        assertThat(keyring.isOpen()).isTrue();
    }

    @Test
    void openingAnEndedSessionLeavesNoKeyBehind() {
        browser.invalidate();
        Keyring late = open();

        assertThatIllegalStateException().isThrownBy(() -> sessions.openAgain(session, late));
        assertThat(late.isOpen()).isFalse();
    }

    private void assertWiped() {
        assertThat(keyring.isOpen()).isFalse();
        assertThat(keyrings.find(session)).isEmpty();
        assertThat(sessions.isLocked(session)).isTrue();
    }

    private Keyring open() {
        try (Secret password = Joined.PASSWORD.secret()) {
            return vaults.unlock(new OwnerId(helen.id().value()), password);
        }
    }

    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-03-03T08:00:00Z");

        void forward(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
