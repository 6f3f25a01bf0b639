package org.cairn.people.account;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Hashes passwords for sign-in, each with a salt of its own. One at a time per core. */
@Component
public class PasswordHashing {

    private static final long WAIT_SECONDS = 10;
    /** A row that was tampered with must not become an out-of-memory. */
    private static final Pattern OURS =
            Pattern.compile("\\$argon2id\\$v=19\\$m=65536,t=3,p=1\\$[\\w+/]{22}\\$[\\w+/]{43}");

    private final SlowHash slow;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobody;

    PasswordHashing(SlowHash slow) {
        this.slow = slow;
        nobody = slow.of("nobody has this password");
    }

    public String hash(Password password) {
        return inPlace(() -> slow.of(password.characters()));
    }

    public boolean matches(Password password, String hash) {
        if (!OURS.matcher(hash).matches()) {
            throw new IllegalStateException("A password hash in the database is not one of ours.");
        }
        return inPlace(() -> slow.matches(password.characters(), hash));
    }

    /** Takes as long as {@link #matches} and never does: for an account that does not exist. */
    public boolean matchesNobody(Password password) {
        inPlace(() -> slow.matches(password.characters(), nobody));
        return false;
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusyException();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
