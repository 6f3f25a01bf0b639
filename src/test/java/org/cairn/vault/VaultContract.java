package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import javax.sql.DataSource;

/** A mentor, a relationship with one note, and the vault around them, over either database. */
abstract class VaultContract {

    final DataSource source;
    final Household house;
    final OwnerId owner = new OwnerId(UUID.randomUUID());
    final RecoveryCode code = RecoveryCode.random();
    final UUID relationship = UUID.randomUUID();

    VaultContract(DataSource source) {
        this.source = source;
        house = new Household(source);
    }

    Keyring created() {
        return house.vaults.create(owner, Secret.of("first password"), code);
    }

    Keyring createdWithANote() {
        Keyring open = created();
        house.keys.create(open, relationship);
        house.shelf.put(open, relationship, "She wants to lead.");
        return open;
    }

    Keyring unlock(String password) {
        return house.vaults.unlock(owner, Secret.of(password));
    }

    void rotate(Keyring open) {
        RecoveryCode next = RecoveryCode.random();
        house.vaults.rotate(open, Secret.of("first password"), Secret.of("second"), next, () -> {});
    }

    void assertReads(Keyring open) {
        assertThat(house.shelf.read(open, relationship)).containsValue("She wants to lead.");
    }

    void assertWrong(String password) {
        assertThatExceptionOfType(WrongSecretException.class).isThrownBy(() -> unlock(password));
    }
}
