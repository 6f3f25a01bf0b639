package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DerivationsTests {

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    /** Holds its place until it may go on, and counts who else is in one. */
    private byte[] hold(CountDownLatch entered, CountDownLatch leave) {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        entered.countDown();
        try {
            assertThat(leave.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        running.decrementAndGet();
        return new byte[32];
    }

    @Test
    void noMoreThanTheirNumberRunAtATime() throws Exception {
        Derivations derivations = new Derivations(2, Duration.ofSeconds(20));
        CountDownLatch entered = new CountDownLatch(2);
        CountDownLatch leave = new CountDownLatch(1);
        Stream<Thread> threads = IntStream.range(0, 8)
                .mapToObj(i -> Thread.startVirtualThread(() -> derivations.inPlace(() -> hold(entered, leave))));
        var started = threads.toList();

        assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
        leave.countDown();
        for (Thread thread : started) {
            thread.join();
        }

        assertThat(most).hasValue(2);
    }

    @Test
    void whoWaitsTooLongIsToldThatItIsBusy() throws Exception {
        Derivations derivations = new Derivations(1, Duration.ofMillis(50));
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Thread first = Thread.startVirtualThread(() -> derivations.inPlace(() -> hold(entered, leave)));
        assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();

        assertThatExceptionOfType(VaultBusyException.class)
                .isThrownBy(() -> derivations.stretch(Argon2id.STANDARD, new byte[1], new byte[16]));

        leave.countDown();
        first.join();
        assertThat(derivations.inPlace(() -> new byte[] {7})).containsExactly(7);
    }

    @Test
    void aPlaceIsGivenBackWhenADerivationFails() {
        Derivations derivations = new Derivations(1, Duration.ofMillis(50));

        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(VaultDamagedException.class)
                    .isThrownBy(() -> derivations.stretch(Argon2id.STANDARD, new byte[1], new byte[3]));
        }
    }

    @Test
    void whoIsInterruptedInTheQueueLeavesIt() throws Exception {
        Derivations derivations = new Derivations(1, Duration.ofSeconds(20));
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Thread first = Thread.startVirtualThread(() -> derivations.inPlace(() -> hold(entered, leave)));
        assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
        AtomicReference<Throwable> refused = new AtomicReference<>();
        Thread second = Thread.startVirtualThread(() -> {
            try {
                derivations.inPlace(() -> new byte[0]);
            } catch (VaultBusyException e) {
                refused.set(e);
            }
        });

        second.interrupt();
        second.join();

        assertThat(refused.get()).isInstanceOf(VaultBusyException.class);
        leave.countDown();
        first.join();
    }

    @Test
    void aRequestWaitsNoLongerThanTenSeconds() {
        assertThat(Derivations.PATIENCE).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void withAPlaceAKeyIsDerived() {
        assertThat(new Derivations().stretch(Argon2id.STANDARD, new byte[] {1}, new byte[16]))
                .isEqualTo(Argon2id.STANDARD.derive(new byte[] {1}, new byte[16]));
    }
}
