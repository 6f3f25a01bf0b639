package org.cairn.vault;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets one Argon2 derivation run per core, first come, first served; each takes 64 MiB or more. */
@Component
class Derivations implements Stretching {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore places;
    private final Duration patience;

    @Autowired
    Derivations() {
        this(Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    Derivations(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** {@link VaultBusyException} when no place is free for as long as the patience lasts. */
    @Override
    public byte[] stretch(Argon2id parameters, byte[] password, byte[] salt) {
        return inPlace(() -> parameters.derive(password, salt));
    }

    byte[] inPlace(Supplier<byte[]> derivation) {
        takePlace();
        try {
            return derivation.get();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new VaultBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VaultBusyException();
        }
    }
}
