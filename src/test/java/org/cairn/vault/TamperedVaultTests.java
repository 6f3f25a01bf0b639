package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Rows that somebody with the database's password has changed, removed or swapped. */
class TamperedVaultTests {

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

        private final AtomicInteger stretched = new AtomicInteger();
        private final Household house;
        private final OwnerId owner = new OwnerId(UUID.randomUUID());
        private final OwnerId other = new OwnerId(UUID.randomUUID());
        private final RecoveryCode code = RecoveryCode.random();
        private final UUID relationship = UUID.randomUUID();
        private final Keyring open;

        Contract(DataSource source) {
            house = new Household(
                    source,
                    (parameters, password, salt) -> {
                        stretched.incrementAndGet();
                        return Household.QUICK.stretch(parameters, password, salt);
                    },
                    true);
            open = house.vaults.create(owner, Secret.of("password"), code);
            house.keys.create(open, relationship);
            house.vaults.create(other, Secret.of("other password"), RecoveryCode.random());
            stretched.set(0);
        }

        private void change(String sql, OwnerId of) {
            assertThat(house.jdbc.sql(sql).param(of.value()).update()).isPositive();
        }

        private Keyring unlock(String password) {
            return house.vaults.unlock(owner, Secret.of(password));
        }

        private void assertDamaged() {
            assertThatExceptionOfType(VaultDamagedException.class).isThrownBy(() -> unlock("password"));
        }

        @Test
        void parametersOutOfBoundsAreRefusedWithoutStretching() {
            change("update vault_slot set memory_kib = 2000000000 where kind = 'PASSWORD' and owner = ?", owner);

            assertDamaged();

            assertThat(stretched).hasValue(0);
        }

        @Test
        void aMissingSlotIsToldApartFromAWrongPassword() {
            change("delete from vault_slot where kind = 'PASSWORD' and owner = ?", owner);

            assertDamaged();
            assertThat(house.vaults.unlockWithRecovery(owner, code).isOpen()).isTrue();
        }

        @Test
        void aDamagedSlotDoesNotKeepAnotherShut() {
            KeyMaterial mentorKey = open.mentorKey();
            house.slots.add(KeySlot.forPassword(owner, Secret.of("second"), mentorKey, true, Household.QUICK));
            change("update vault_slot set passes = 0 where kind = 'PASSWORD' and not pending and owner = ?", owner);

            assertThat(unlock("second").isOpen()).isTrue();
            assertDamaged();
        }

        @Test
        void onlyAFewSlotsAreTried() {
            KeyMaterial mentorKey = open.mentorKey();
            for (int i = 0; i < 20; i++) {
                house.slots.add(KeySlot.forPassword(owner, Secret.of("many"), mentorKey, true, Household.QUICK));
            }

            assertThatExceptionOfType(WrongSecretException.class).isThrownBy(() -> unlock("none of them"));

            assertThat(stretched).hasValue(KeySlots.MOST_TRIED);
        }

        @Test
        void aSlotOfAnotherVaultDoesNotOpenThisOne() {
            KeyMaterial mine = open.mentorKey();
            change("delete from vault_slot where kind = 'PASSWORD' and owner = ?", owner);
            change(
                    "update vault_slot set owner = '" + owner.value() + "', mentor_key = '" + mine.id()
                            + "' where kind = 'PASSWORD' and owner = ?",
                    other);

            assertThatExceptionOfType(WrongSecretException.class).isThrownBy(() -> unlock("other password"));
        }

        @Test
        void aKeyOfAnotherRelationshipDoesNotOpenThisOne() {
            UUID second = UUID.randomUUID();
            house.keys.create(open, second);
            house.shelf.put(open, relationship, "hers");
            change(
                    "delete from vault_relationship_key where relationship = '" + relationship + "' and owner = ?",
                    owner);
            change("update vault_relationship_key set relationship = '" + relationship + "' where owner = ?", owner);

            assertThatExceptionOfType(SealBrokenException.class)
                    .isThrownBy(() -> house.shelf.read(unlock("password"), relationship));
        }

        @Test
        void anotherMentorKeysNameDoesNotOpenTheVault() {
            change("update vault set mentor_key = '" + UUID.randomUUID() + "' where owner = ?", owner);

            assertDamaged();
            assertThatExceptionOfType(VaultLockedException.class)
                    .isThrownBy(() -> house.keys.create(open, UUID.randomUUID()));
            assertThat(open.isOpen()).isFalse();
        }

        @Test
        void aVaultThatIsGoneTakesNothingAnyMore() {
            change("delete from vault_relationship_key where owner = ?", owner);
            change("delete from vault_slot where owner = ?", owner);
            change("delete from vault where owner = ?", owner);

            assertThatExceptionOfType(VaultDamagedException.class)
                    .isThrownBy(() -> house.keys.create(open, UUID.randomUUID()));
            assertThatExceptionOfType(VaultLockedException.class)
                    .isThrownBy(() -> house.shelf.put(open, relationship, "nowhere"));
        }

        /** A disk that does not keep what it was given: what is read back first is damaged. */
        private Household onABadDisk(String damage) {
            AtomicBoolean isDone = new AtomicBoolean();
            return new Household(new DelegatingDataSource(house.source) {
                @Override
                public Connection getConnection() throws SQLException {
                    if (house.slots.hasPending(owner) && isDone.compareAndSet(false, true)) {
                        change(damage, owner);
                    }
                    return super.getConnection();
                }
            });
        }

        @Test
        void aSlotThatWasNotKeptAsWrittenIsNotAccepted() {
            Household bad = onABadDisk("update vault_slot set salt = wrapped where pending and owner = ?");

            assertThatExceptionOfType(VaultDamagedException.class)
                    .isThrownBy(() -> bad.vaults.changePassword(owner, Secret.of("password"), Secret.of("next")));

            assertThat(unlock("password").isOpen()).isTrue();
        }

        @Test
        void aSlotThatOpensSomethingElseIsNotAccepted() {
            KeySlot wrong = KeySlot.forPassword(
                    owner, Secret.of("next"), new KeyMaterial(open.mentorKeyId(), new byte[32]), true, Household.QUICK);

            assertThatExceptionOfType(VaultDamagedException.class)
                    .isThrownBy(() -> house.change.replace(
                            wrong, open.mentorKey(), slot -> slot.open(Secret.of("next"), Household.QUICK), () -> {}));

            assertThat(unlock("password").isOpen()).isTrue();
        }

        @Test
        void aRotationWhoseKeysWereNotKeptAsWrittenIsNotAccepted() {
            house.shelf.put(open, relationship, "hers");
            Household bad = onABadDisk("update vault_relationship_key set generation = generation + 7"
                    + " where mentor_key <> '" + open.mentorKeyId() + "' and owner = ?");

            assertThatExceptionOfType(SealBrokenException.class)
                    .isThrownBy(() -> bad.vaults.rotate(
                            open, Secret.of("password"), Secret.of("next"), RecoveryCode.random(), () -> {}));

            assertThat(house.shelf.read(unlock("password"), relationship)).containsValue("hers");
        }

        @Test
        void aPendingSlotThatDisappearsCallsThePasswordChangeOff() {
            Household slow = new Household(
                    house.source,
                    (parameters, password, salt) -> {
                        house.slots.removePending(owner);
                        return Household.QUICK.stretch(parameters, password, salt);
                    },
                    true);

            assertThatExceptionOfType(VaultChangedException.class)
                    .isThrownBy(() -> slow.vaults.changePassword(owner, Secret.of("password"), Secret.of("next")));
            assertThat(unlock("password").isOpen()).isTrue();
        }

        @Test
        void aRotationInAnotherSessionCallsThePasswordChangeOff() {
            Keyring stale = unlock("password");
            house.vaults.rotate(open, Secret.of("password"), Secret.of("rotated"), RecoveryCode.random(), () -> {});

            assertThatExceptionOfType(VaultChangedException.class)
                    .isThrownBy(() -> house.vaults.replacePassword(stale, Secret.of("next")));
            assertThatExceptionOfType(VaultChangedException.class)
                    .isThrownBy(() -> house.vaults.rotate(
                            stale, Secret.of("rotated"), Secret.of("next"), RecoveryCode.random(), () -> {}));
            assertThat(unlock("rotated").isOpen()).isTrue();
        }
    }
}
