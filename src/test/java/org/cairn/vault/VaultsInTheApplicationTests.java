package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The vault as it is wired in the application, with real stretching. */
class VaultsInTheApplicationTests {

    @Nested
    @OnH2
    class InAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class OnAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        private Vaults vaults;

        @Autowired
        private RelationshipKeys keys;

        @Autowired
        private Sealing sealing;

        private final OwnerId owner = new OwnerId(UUID.randomUUID());
        private final SealedPlace place = new SealedPlace(UUID.randomUUID(), "note", UUID.randomUUID(), 1);
        private final byte[] text = "She wants to lead.".getBytes(StandardCharsets.UTF_8);

        private Keyring unlock(String password) {
            return vaults.unlock(owner, Secret.of(password));
        }

        @Test
        void whatIsSealedTodayOpensTomorrowAndAfterAPasswordChange() {
            Keyring open = vaults.create(owner, Secret.of("first password"), RecoveryCode.random());
            keys.create(open, place.relationship());
            byte[] sealed = sealing.seal(open, place, text);
            open.close();

            assertThat(sealing.open(unlock("first password"), place, sealed)).isEqualTo(text);
            vaults.changePassword(owner, Secret.of("first password"), Secret.of("second password"));

            assertThat(sealing.open(unlock("second password"), place, sealed)).isEqualTo(text);
            assertThatExceptionOfType(WrongSecretException.class).isThrownBy(() -> unlock("first password"));
        }

        @Test
        void unlocksAtTheSameTimeWaitForEachOther() throws Exception {
            vaults.create(owner, Secret.of("first password"), RecoveryCode.random());
            List<Callable<Boolean>> unlocks = List.of(
                    () -> unlock("first password").isOpen(),
                    () -> unlock("first password").isOpen(),
                    () -> unlock("first password").isOpen());

            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Boolean> unlocked : threads.invokeAll(unlocks)) {
                    assertThat(unlocked.get()).isTrue();
                }
            }
        }
    }
}
