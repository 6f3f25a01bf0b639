package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    abstract static class Contract extends VaultContract {

        Contract(DataSource source) {
            super(source);
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

            house.transaction.executeWithoutResult(
                    status -> assertThat(unlock("first password").isOpen()).isTrue());
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
                assertThatIllegalStateException().isThrownBy(() -> house.vaults.changePassword(owner, current, next));
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
    }
}
