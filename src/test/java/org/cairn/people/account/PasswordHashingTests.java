package org.cairn.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PasswordHashingTests {

    private final PasswordHashing hashing = new PasswordHashing(new Argon2Hash());
    private final Password password = Password.typed("slate kettle umbrella forty");

    @Test
    void aPasswordMatchesItsOwnHashAndNoOther() {
        String hash = hashing.hash(password);

        assertThat(hashing.matches(password, hash)).isTrue();
        assertThat(hashing.matches(Password.typed("slate kettle umbrella fifty"), hash))
                .isFalse();
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertThat(hashing.hash(password)).isNotEqualTo(hashing.hash(password)).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void theCostIsThatOfTheVault() {
        assertThat(hashing.hash(password)).startsWith("$argon2id$v=19$m=65536,t=3,p=1$");
    }

    @Test
    void aHashThatAsksForMoreMemoryIsNotTried() {
        String greedy = hashing.hash(password).replace("m=65536", "m=2097152");

        assertThatIllegalStateException().isThrownBy(() -> hashing.matches(password, greedy));
    }

    @Test
    void anUnknownAccountCostsAsMuchWorkAsAWrongPassword() {
        String hash = hashing.hash(password);
        Password wrong = Password.typed("another one altogether");
        hashing.matches(wrong, hash);

        long known = best(() -> hashing.matches(wrong, hash));
        long unknown = best(() -> hashing.matchesNobody(wrong));

        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    private static long best(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long before = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - before);
        }
        return best;
    }
}
