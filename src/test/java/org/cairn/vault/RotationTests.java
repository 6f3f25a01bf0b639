package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RotationTests {

    @Nested
    class OnH2 extends Contract {

        private static final DataSource SOURCE = Household.h2();

        OnH2() {
            super(SOURCE);
        }
    }

    @Nested
    class OnPostgreSQL extends Contract {

        private static final DataSource SOURCE = Household.postgreSql();

        OnPostgreSQL() {
            super(SOURCE);
        }
    }

    abstract static class Contract extends VaultContract {

        Contract(DataSource source) {
            super(source);
        }

        @Test
        void aRotationRenewsEveryKeyAndLosesNoWord() {
            Keyring open = createdWithANote();
            UUID oldMentorKey = open.mentorKeyId();
            byte[] before = (byte[]) house.shelf.rows(relationship).getFirst().get("body");
            RecoveryCode next = RecoveryCode.random();

            house.vaults.rotate(open, Secret.of("first password"), Secret.of("second password"), next, () -> {});

            assertReads(open);
            assertReads(unlock("second password"));
            assertReads(house.vaults.unlockWithRecovery(owner, next));
            assertWrong("first password");
            assertThatExceptionOfType(WrongSecretException.class)
                    .isThrownBy(() -> house.vaults.unlockWithRecovery(owner, code));
            assertThat(open.mentorKeyId()).isNotEqualTo(oldMentorKey);
            assertThat(house.vaults.isRotationUnfinished(open)).isFalse();
            assertThat(house.wraps.exists(owner, Sealing.keyOf(before))).isFalse();
            assertThat(house.sealing.isCurrent(open, relationship, (byte[])
                            house.shelf.rows(relationship).getFirst().get("body")))
                    .isTrue();
        }

        @Test
        void aRotationLocksTheOwnersOtherSessionsAlone() {
            Keyring open = created();
            Keyring another = unlock("first password");
            Keyring somebodyElse =
                    house.vaults.create(new OwnerId(UUID.randomUUID()), Secret.of("theirs"), RecoveryCode.random());
            for (Keyring keyring : new Keyring[] {open, another, somebodyElse}) {
                house.keyrings.put(SessionKey.random(), keyring);
            }

            rotate(open);

            assertThat(open.isOpen()).isTrue();
            assertThat(another.isOpen()).isFalse();
            assertThat(somebodyElse.isOpen()).isTrue();
        }

        @Test
        void aKeyringOnAnotherMachineIsLockedWhenTheVaultWasRotatedMeanwhile() {
            createdWithANote();
            Keyring elsewhere = unlock("first password");
            Keyring open = unlock("first password");

            rotate(open);

            assertThatExceptionOfType(VaultLockedException.class)
                    .isThrownBy(() -> house.shelf.read(elsewhere, relationship));
            assertThat(elsewhere.isOpen()).isFalse();
        }

        @Test
        void whatWasSealedUnderAKeyThatIsGoneIsNotCommitted() {
            createdWithANote();
            Keyring slow = unlock("first password");
            assertReads(slow);
            Keyring open = unlock("first password");
            rotate(open);

            assertThatExceptionOfType(VaultChangedException.class)
                    .isThrownBy(() -> house.shelf.put(slow, relationship, "Lost?"));

            assertThat(house.shelf.read(open, relationship)).hasSize(1);
        }

        @Test
        void aRotationWaitsForASaveThatIsJustBeingCommitted() throws Exception {
            Keyring slow = createdWithANote();
            Keyring open = unlock("first password");
            Thread rotation = new Thread(() -> rotate(open));

            house.transaction.executeWithoutResult(status -> {
                house.shelf.put(slow, relationship, "Saved in the last moment.");
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void beforeCommit(boolean readOnly) {
                        rotation.start();
                        assertThat(endsWithin(rotation, 300)).isFalse();
                    }
                });
            });
            rotation.join();

            assertThat(house.vaults.isRotationUnfinished(open)).isFalse();
            assertThat(house.shelf.read(unlock("second"), relationship)).containsValue("Saved in the last moment.");
        }

        private static boolean endsWithin(Thread thread, int milliseconds) {
            try {
                return thread.join(Duration.ofMillis(milliseconds));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Test
        void aKeyThatAnEntryStillNeedsIsKept() {
            Keyring open = createdWithANote();
            house.shelf.isLazy = true;

            rotate(open);

            assertReads(open);
            assertThat(house.vaults.isRotationUnfinished(open)).isTrue();
            house.shelf.isLazy = false;
            Keyring again = unlock("second");
            assertReads(again);
            assertThat(house.vaults.isRotationUnfinished(again)).isFalse();
        }

        @Test
        void aVaultThatCannotResealOpensAllTheSame() {
            Keyring open = createdWithANote();
            house.shelf.isLazy = true;
            rotate(open);
            house.shelf.isLazy = false;
            house.jdbc
                    .sql("insert into shelf values (?, ?, 1, ?)")
                    .params(UUID.randomUUID(), relationship, new byte[1])
                    .update();

            Keyring again = unlock("second");

            assertThat(again.isOpen()).isTrue();
            assertThat(house.vaults.isRotationUnfinished(again)).isTrue();
        }

        @Test
        void withoutAStoreThatVouchesForItNoOldKeyIsRemoved() {
            Keyring open = createdWithANote();
            Household lonely = new Household(source, Household.QUICK, false);

            lonely.vaults.rotate(
                    open, Secret.of("first password"), Secret.of("second"), RecoveryCode.random(), () -> {});

            assertThat(lonely.vaults.isRotationUnfinished(open)).isTrue();
            assertReads(open);
            assertThat(house.vaults.isRotationUnfinished(unlock("second"))).isFalse();
            assertReads(unlock("second"));
        }
    }
}
