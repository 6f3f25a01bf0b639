package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills the process at every single call to the database, once before and once after it is carried out. */
class CrashTests {

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

        Contract(DataSource source) {
            this.source = source;
            this.house = new Household(source);
            house.jdbc.sql(Account.TABLE).update();
        }

        @ParameterizedTest
        @EnumSource
        void aPasswordChangeThatIsKilledLeavesAVaultThatOpens(DyingDataSource.Death death) {
            int calls = killedAtEveryCall(
                    death,
                    (victim, mentor) -> victim.vaults.changePassword(
                            mentor.owner, Secret.of(OLD), Secret.of(NEW), () -> mentor.account.write(victim, NEW)));

            assertThat(calls).isGreaterThan(10);
        }

        @ParameterizedTest
        @EnumSource
        void aNewPasswordAfterRecoveryThatIsKilledLeavesAVaultThatOpens(DyingDataSource.Death death) {
            int calls = killedAtEveryCall(
                    death,
                    (victim, mentor) -> victim.vaults.replacePassword(
                            victim.vaults.unlockWithRecovery(mentor.owner, mentor.oldCode),
                            Secret.of(NEW),
                            () -> mentor.account.write(victim, NEW)));

            assertThat(calls).isGreaterThan(10);
        }

        @ParameterizedTest
        @EnumSource
        void aRenewalOfTheRecoveryCodeThatIsKilledLeavesAVaultThatOpens(DyingDataSource.Death death) {
            int calls = killedAtEveryCall(
                    death,
                    (victim, mentor) -> victim.vaults.renewRecoveryCode(mentor.owner, Secret.of(OLD), mentor.newCode));

            assertThat(calls).isGreaterThan(10);
        }

        @ParameterizedTest
        @EnumSource
        void aRotationThatIsKilledLeavesAVaultThatOpensAndEveryWordInIt(DyingDataSource.Death death) {
            int calls = killedAtEveryCall(death, (victim, mentor) -> {
                Keyring open = victim.vaults.unlock(mentor.owner, Secret.of(OLD));
                victim.vaults.rotate(
                        open, Secret.of(OLD), Secret.of(NEW), mentor.newCode, () -> mentor.account.write(victim, NEW));
            });

            assertThat(calls).isGreaterThan(40);
        }

        @ParameterizedTest
        @EnumSource
        void anUnlockThatFinishesARotationMayBeKilledAsWell(DyingDataSource.Death death) {
            int calls = killedAtEveryCall(death, (victim, mentor) -> {
                Household lonely = new Household(source, Household.QUICK, false);
                Keyring open = lonely.vaults.unlock(mentor.owner, Secret.of(OLD));
                lonely.vaults.rotate(
                        open, Secret.of(OLD), Secret.of(NEW), mentor.newCode, () -> mentor.account.write(lonely, NEW));
                victim.vaults.unlock(mentor.owner, Secret.of(NEW));
            });

            assertThat(calls).isGreaterThan(20);
        }

        private int killedAtEveryCall(DyingDataSource.Death death, Operation operation) {
            for (int call = 1; ; call++) {
                Mentor mentor = new Mentor(house);
                DyingDataSource dying = new DyingDataSource(source, call, death);
                try {
                    operation.run(new Household(dying), mentor);
                } catch (RuntimeException e) {
                    assertThat(dying.isDead())
                            .as("the only thing that went wrong")
                            .isTrue();
                }
                mentor.assertEverythingIsThere();
                if (!dying.isDead()) {
                    return call;
                }
            }
        }

        @Test
        void aRelationshipMayBeginAtAnyMomentOfARotation() {
            boolean calledOff = false;
            boolean wentThrough = false;
            for (int moment = 1; !wentThrough || !calledOff || moment < 30; moment++) {
                Mentor mentor = new Mentor(house);
                Keyring open = house.vaults.unlock(mentor.owner, Secret.of(OLD));
                Keyring another = house.vaults.unlock(mentor.owner, Secret.of(OLD));
                Household busy = new Household(new InterruptedDataSource(source, moment, () -> mentor.begin(another)));
                try {
                    busy.vaults.rotate(
                            open,
                            Secret.of(OLD),
                            Secret.of(NEW),
                            mentor.newCode,
                            () -> mentor.account.write(busy, NEW));
                    wentThrough = true;
                } catch (VaultChangedException e) {
                    calledOff = true;
                }
                mentor.assertEverythingIsThere();
            }
        }

        @Test
        void aRelationshipThatBeginsDuringARotationCallsItOff() {
            Mentor mentor = new Mentor(house);
            Keyring open = house.vaults.unlock(mentor.owner, Secret.of(OLD));
            Keyring another = house.vaults.unlock(mentor.owner, Secret.of(OLD));
            Household interrupted = new Household(
                    source,
                    (parameters, password, salt) -> {
                        if (house.slots.hasPending(mentor.owner)) {
                            house.keys.create(another, UUID.randomUUID());
                        }
                        return Household.QUICK.stretch(parameters, password, salt);
                    },
                    true);

            assertThatExceptionOfType(VaultChangedException.class)
                    .isThrownBy(() -> interrupted.vaults.rotate(
                            open,
                            Secret.of(OLD),
                            Secret.of(NEW),
                            mentor.newCode,
                            () -> mentor.account.write(interrupted, NEW)));
            mentor.assertEverythingIsThere();
        }
    }

    private static final String OLD = "old password";
    private static final String NEW = "new password";

    private interface Operation {
        void run(Household victim, Mentor mentor);
    }

    /** What sign-in knows of a person: it has to agree with the vault at every moment. */
    private record Account(UUID owner) {

        static final String TABLE =
                "create table if not exists account (owner uuid primary key, password varchar(100) not null)";

        void create(Household house) {
            house.jdbc
                    .sql("insert into account values (?, ?)")
                    .params(owner, OLD)
                    .update();
        }

        void write(Household house, String password) {
            house.jdbc
                    .sql("update account set password = ? where owner = ?")
                    .params(password, owner)
                    .update();
        }

        String password(Household house) {
            return house.jdbc
                    .sql("select password from account where owner = ?")
                    .param(owner)
                    .query(String.class)
                    .single();
        }
    }

    private static final class Mentor {

        private final Household house;
        private final OwnerId owner = new OwnerId(UUID.randomUUID());
        private final Account account = new Account(owner.value());
        private final RecoveryCode oldCode = RecoveryCode.random();
        private final RecoveryCode newCode = RecoveryCode.random();
        private final List<UUID> relationships = new ArrayList<>();

        Mentor(Household house) {
            this.house = house;
            account.create(house);
            try (Keyring open = house.vaults.create(owner, Secret.of(OLD), oldCode)) {
                begin(open);
                begin(open);
            }
        }

        /** Refused when the vault has been rotated already. */
        void begin(Keyring open) {
            UUID relationship = UUID.randomUUID();
            try {
                house.keys.create(open, relationship);
            } catch (VaultLockedException e) {
                return;
            }
            house.shelf.put(open, relationship, "first words");
            house.shelf.put(open, relationship, "second words");
            relationships.add(relationship);
        }

        void assertEverythingIsThere() {
            String password = account.password(house);
            assertThatTheOtherPasswordOpensNothingElse(password);
            try (Keyring open = house.vaults.unlock(owner, Secret.of(password))) {
                assertReads(open);
                assertThat(house.slots.hasPending(owner)).isFalse();
                assertThat(house.vaults.isRotationUnfinished(open)).isFalse();
            }
            try (Keyring open = house.vaults.unlockWithRecovery(owner, validCode())) {
                assertReads(open);
            }
            String other = password.equals(OLD) ? NEW : OLD;
            assertThatExceptionOfType(WrongSecretException.class)
                    .isThrownBy(() -> house.vaults.unlock(owner, Secret.of(other)));
            house.vaults.changePassword(owner, Secret.of(password), Secret.of("third password"));
            assertReads(house.vaults.unlock(owner, Secret.of("third password")));
        }

        /** It may open the same keys while its change has not been tidied away, but never others. */
        private void assertThatTheOtherPasswordOpensNothingElse(String password) {
            try (Keyring open = house.vaults.unlock(owner, Secret.of(password.equals(OLD) ? NEW : OLD))) {
                assertReads(open);
            } catch (WrongSecretException e) {
                assertThat(e).hasMessageNotContaining("password");
            }
        }

        private RecoveryCode validCode() {
            try (Keyring open = house.vaults.unlockWithRecovery(owner, oldCode)) {
                assertThat(open.isOpen()).isTrue();
                return oldCode;
            } catch (WrongSecretException e) {
                return newCode;
            }
        }

        private void assertReads(Keyring open) {
            relationships.forEach(relationship -> assertThat(
                            house.shelf.read(open, relationship).values())
                    .containsExactlyInAnyOrder("first words", "second words"));
        }
    }
}
