package org.cairn.people.guessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GuessingTests {

    private static final NetworkAddress HERE = new NetworkAddress("192.0.2.1");

    private final SettableClock clock = new SettableClock();
    private final Guessing guessing = new Guessing(clock);

    @Test
    void tenWrongPasswordsAreMetWithAPause() {
        assertThat(wrongAttempts(Door.SIGN_IN, "helen", HERE)).isEqualTo(10);

        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> guessing.attempt(Door.SIGN_IN, "helen", HERE, () -> "right"))
                .satisfies(refused -> assertThat(refused.minutes()).isEqualTo(3));
    }

    @Test
    void afterThePauseTheRightPasswordOpens() {
        wrongAttempts(Door.SIGN_IN, "helen", HERE);
        clock.forward(Duration.ofMinutes(3));

        assertThat(guessing.attempt(Door.SIGN_IN, "helen", HERE, () -> "right")).isEqualTo("right");
    }

    @Test
    void rightPasswordsNeverRunOut() {
        for (int i = 0; i < 1000; i++) {
            guessing.attempt(Door.SIGN_IN, "helen", HERE, () -> "right");
        }
        assertThat(wrongAttempts(Door.SIGN_IN, "helen", HERE)).isEqualTo(10);
    }

    @Test
    void aPausedAttemptIsNotMadeAtAll() {
        wrongAttempts(Door.SIGN_IN, "helen", HERE);
        AtomicInteger made = new AtomicInteger();

        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> guessing.attempt(Door.SIGN_IN, "helen", HERE, made::incrementAndGet));
        assertThat(made).hasValue(0);
    }

    @Test
    void aStrangerElsewhereDoesNotKeepTheOwnerOut() {
        wrongAttempts(Door.SIGN_IN, "helen", new NetworkAddress("198.51.100.7"));

        assertThat(guessing.attempt(Door.SIGN_IN, "helen", HERE, () -> "right")).isEqualTo("right");
    }

    @Test
    void oneNameGuessedFromManyAddressesIsMetWithAPause() {
        assertThat(totalFromManyAddresses("helen")).isEqualTo(30);
    }

    @Test
    void manyNamesGuessedFromOneAddressAreMetWithAPause() {
        int made = 0;
        for (int name = 0; name < 20; name++) {
            made += wrongAttempts(Door.SIGN_IN, "name" + name, HERE);
        }
        assertThat(made).isEqualTo(40);
    }

    @Test
    void everybodyTogetherIsMetWithAPause() {
        int made = 0;
        for (int guesser = 0; guesser < 400; guesser++) {
            made += wrong(Door.SIGN_IN, "name" + guesser, new NetworkAddress("10.0.0." + guesser));
        }
        assertThat(made).isBetween(295, 300);
    }

    @Test
    void namesThatAreGuessedAtKeepNoOtherNameOut() {
        for (int guessed = 0; guessed < 300; guessed++) {
            clock.forward(Duration.ofSeconds(6));
            wrongAttempts(Door.SIGN_IN, "guessed" + guessed, new NetworkAddress("10.0.0." + guessed));
        }
        clock.forward(Duration.ofSeconds(6));

        assertThatNoException().isThrownBy(() -> {
            for (int other = 0; other < 500; other++) {
                guessing.attempt(Door.SIGN_IN, "other" + other, HERE, () -> "right");
            }
        });
    }

    @Test
    void aFloodOfInventedNamesMakesNobodyForgotten() {
        wrongAttempts(Door.SIGN_IN, "helen", HERE);
        for (int invented = 0; invented < 100_000; invented++) {
            wrong(Door.SIGN_IN, "invented" + invented, new NetworkAddress("10.0.0." + invented));
        }
        clock.forward(Duration.ofMinutes(2));

        assertThat(wrong(Door.SIGN_IN, "helen", HERE)).isZero();
    }

    @Test
    void doorsAreCountedEachOnItsOwn() {
        wrongAttempts(Door.SIGN_IN, "helen", HERE);

        assertThat(guessing.attempt(Door.RECOVER, "helen", HERE, () -> "right")).isEqualTo("right");
    }

    @Test
    void aFailureThatIsNoGuessCostsNothing() {
        for (int i = 0; i < 50; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> guessing.attempt(Door.SIGN_IN, "helen", HERE, () -> {
                        throw new IllegalStateException("the database is away");
                    }));
        }
        assertThat(wrongAttempts(Door.SIGN_IN, "helen", HERE)).isEqualTo(10);
    }

    private int totalFromManyAddresses(String name) {
        int made = 0;
        for (int address = 0; address < 60; address++) {
            made += wrong(Door.SIGN_IN, name, new NetworkAddress("198.51.100." + address));
        }
        return made;
    }

    private int wrongAttempts(Door door, String name, NetworkAddress address) {
        int made = 0;
        while (wrong(door, name, address) == 1) {
            made++;
        }
        return made;
    }

    private int wrong(Door door, String name, NetworkAddress address) {
        try {
            guessing.attempt(door, name, address, () -> {
                throw new WrongGuessException();
            });
            throw new AssertionError("A wrong guess opened the door.");
        } catch (WrongGuessException e) {
            return 1;
        } catch (TooManyAttemptsException e) {
            return 0;
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
