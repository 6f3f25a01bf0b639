package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VaultsTests {

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

    abstract static class Contract {

        private final DataSource source;
        private final Household house;
        private final OwnerId owner = new OwnerId(UUID.randomUUID());
        private final RecoveryCode code = RecoveryCode.random();
        private final UUID relationship = UUID.randomUUID();

        Contract(DataSource source) {
            this.source = source;
            house = new Household(source);
        }

        private Keyring created() {
            return house.vaults.create(owner, Secret.of("first password"), code);
        }

        private Keyring createdWithANote() {
            Keyring open = created();
            house.keys.create(open, relationship);
            house.shelf.put(open, relationship, "She wants to lead.");
            return open;
        }

        private void assertReads(Keyring open) {
            assertThat(house.shelf.read(open, relationship)).containsValue("She wants to lead.");
        }

        private Keyring unlock(String password) {
            return house.vaults.unlock(owner, Secret.of(password));
        }

        private void assertWrong(String password) {
            assertThatExceptionOfType(WrongSecretException.class).isThrownBy(() -> unlock(password));
        }

        @Test
        void aNewVaultOpensWithItsPasswordAndWithItsCode() {
            createdWithANote().close();

            assertReads(unlock("first password"));
            assertReads(house.vaults.unlockWithRecovery(owner, code));
            assertThat(house.vaults.exists(owner)).isTrue();
        }

        @Test
        void aVaultDoesNotOpenWithAnythingElse() {
            created();

            assertWrong("First password");
            assertThatExceptionOfType(WrongSecretException.class)
                    .isThrownBy(() -> house.vaults.unlockWithRecovery(owner, RecoveryCode.random()));
        }

        @Test
        void aVaultThatIsNotThereAnswersAsAWrongPasswordDoes() {
            assertThat(house.vaults.exists(owner)).isFalse();
            assertWrong("first password");
        }

        @Test
        void nobodyHasTwoVaults() {
            created();

            assertThatIllegalStateException().isThrownBy(this::created);
        }

        @Test
        void aVaultGoesWithTheTransactionThatMadeIt() {
            house.transaction.executeWithoutResult(status -> {
                created();
                status.setRollbackOnly();
            });

            assertThat(house.vaults.exists(owner)).isFalse();
        }

        @Test
        void aVaultOpensInsideOfATransactionToo() {
            created().close();

            house.transaction.executeWithoutResult(status -> assertThat(unlock("first password").isOpen())
                    .isTrue());
        }

        @Test
        void aChangedPasswordOpensAndTheOldOneNoLonger() {
            createdWithANote().close();

            house.vaults.changePassword(owner, Secret.of("first password"), Secret.of("second password"));

            assertReads(unlock("second password"));
            assertReads(house.vaults.unlockWithRecovery(owner, code));
            assertWrong("first password");
        }

        @Test
        void whoDoesNotKnowThePasswordCannotChangeIt() {
            created();

            assertThatExceptionOfType(WrongSecretException.class)
                    .isThrownBy(() -> house.vaults.changePassword(owner, Secret.of("guess"), Secret.of("mine")));
            assertThat(unlock("first password").isOpen()).isTrue();
        }

        @Test
        void whenSignInRefusesTheNewPasswordTheOldOneStays() {
            created();

            assertThatThrownBy(() -> house.vaults.changePassword(
                            owner, Secret.of("first password"), Secret.of("second password"), () -> {
                                throw new IllegalStateException("no");
                            }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(unlock("first password").isOpen()).isTrue();
        }

        @Test
        void whatAnUnfinishedChangeLeftBehindIsRemovedAtTheNextUnlock() {
            created();
            assertThatThrownBy(() -> house.vaults.changePassword(
                            owner, Secret.of("first password"), Secret.of("second password"), () -> {
                                throw new IllegalStateException("no");
                            }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(house.slots.hasPending(owner)).isTrue();

            unlock("first password");

            assertThat(house.slots.hasPending(owner)).isFalse();
            assertWrong("second password");
        }

        @Test
        void secretsAreNotChangedInsideOfATransaction() {
            Keyring open = created();
            Secret current = Secret.of("first password");
            Secret next = Secret.of("second password");

            house.transaction.executeWithoutResult(status -> {
                assertThatIllegalStateException()
                        .isThrownBy(() -> house.vaults.changePassword(owner, current, next));
                assertThatIllegalStateException().isThrownBy(() -> house.vaults.replacePassword(open, next));
                assertThatIllegalStateException()
                        .isThrownBy(() -> house.vaults.renewRecoveryCode(owner, current, RecoveryCode.random()));
                assertThatIllegalStateException()
                        .isThrownBy(() -> house.vaults.rotate(open, current, next, RecoveryCode.random(), () -> {}));
            });
        }

        @Test
        void afterRecoveryANewPasswordTakesTheForgottenOnesPlace() {
            createdWithANote().close();

            house.vaults.replacePassword(house.vaults.unlockWithRecovery(owner, code), Secret.of("remembered"));

            assertReads(unlock("remembered"));
            assertWrong("first password");
        }

        @Test
        void aRenewedRecoveryCodeOpensAndTheOldOneNoLonger() {
            createdWithANote().close();
            RecoveryCode next = RecoveryCode.random();

            house.vaults.renewRecoveryCode(owner, Secret.of("first password"), next);

            assertReads(house.vaults.unlockWithRecovery(owner, next));
            assertReads(unlock("first password"));
            assertThatExceptionOfType(WrongSecretException.class)
                    .isThrownBy(() -> house.vaults.unlockWithRecovery(owner, code));
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
            assertThat(house.sealing.isCurrent(
                            open,
                            relationship,
                            (byte[]) house.shelf.rows(relationship).getFirst().get("body")))
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

            house.vaults.rotate(
                    open, Secret.of("first password"), Secret.of("second"), RecoveryCode.random(), () -> {});

            assertThat(open.isOpen()).isTrue();
            assertThat(another.isOpen()).isFalse();
            assertThat(somebodyElse.isOpen()).isTrue();
        }

        @Test
        void aKeyringOnAnotherMachineIsLockedWhenTheVaultWasRotatedMeanwhile() {
            createdWithANote();
            Keyring elsewhere = unlock("first password");
            Keyring open = unlock("first password");

            house.vaults.rotate(
                    open, Secret.of("first password"), Secret.of("second"), RecoveryCode.random(), () -> {});

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
            house.vaults.rotate(
                    open, Secret.of("first password"), Secret.of("second"), RecoveryCode.random(), () -> {});

            assertThatExceptionOfType(VaultChangedException.class)
                    .isThrownBy(() -> house.shelf.put(slow, relationship, "Lost?"));

            assertThat(house.shelf.read(open, relationship)).hasSize(1);
        }

        @Test
        void aRelationshipHasOneKey() {
            Keyring open = created();
            house.keys.create(open, relationship);

            assertThatIllegalStateException().isThrownBy(() -> house.keys.create(open, relationship));
            assertThat(house.keys.exists(owner, relationship)).isTrue();
        }

        @Test
        void aDestroyedKeyOpensNothingInAnySession() {
            Keyring open = createdWithANote();
            Keyring another = unlock("first password");
            house.keyrings.put(SessionKey.random(), another);
            assertReads(another);

            house.keys.destroy(open, relationship);

            assertThat(house.keys.exists(owner, relationship)).isFalse();
            for (Keyring keyring : new Keyring[] {open, another, unlock("first password")}) {
                assertThatExceptionOfType(SealBrokenException.class)
                        .isThrownBy(() -> house.shelf.read(keyring, relationship));
                assertThatExceptionOfType(NoRelationshipKeyException.class)
                        .isThrownBy(() -> house.shelf.put(keyring, relationship, "anything"));
            }
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
