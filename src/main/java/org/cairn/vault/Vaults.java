package org.cairn.vault;

import org.springframework.stereotype.Service;

/**
 * Makes, opens and renews vaults. Methods that change a secret commit on their own between their steps and refuse to
 * run inside a transaction; a crash at any point leaves a vault that opens.
 */
@Service
public class Vaults {

    Vaults() {}

    /** Makes the owner's vault with a password slot and a recovery slot, in the caller's transaction. */
    public Keyring create(OwnerId owner, Secret password, RecoveryCode code) {
        throw new UnsupportedOperationException();
    }

    public boolean exists(OwnerId owner) {
        throw new UnsupportedOperationException();
    }

    /** Opens with the password; {@link WrongSecretException}, or {@link VaultBusyException} after ten seconds. */
    public Keyring unlock(OwnerId owner, Secret password) {
        throw new UnsupportedOperationException();
    }

    public Keyring unlockWithRecovery(OwnerId owner, RecoveryCode code) {
        throw new UnsupportedOperationException();
    }

    public void changePassword(OwnerId owner, Secret current, Secret next) {
        changePassword(owner, current, next, () -> {});
    }

    /**
     * Writes the new slot, opens it over a fresh connection, runs {@code accepted} (in which sign-in takes over the
     * new password), then removes the old slots. Until then both passwords open.
     */
    public void changePassword(OwnerId owner, Secret current, Secret next, Runnable accepted) {
        throw new UnsupportedOperationException();
    }

    /** Gives an open vault a new password, as after recovery or a reset. */
    public void replacePassword(Keyring open, Secret next) {
        replacePassword(open, next, () -> {});
    }

    public void replacePassword(Keyring open, Secret next, Runnable accepted) {
        throw new UnsupportedOperationException();
    }

    public void renewRecoveryCode(OwnerId owner, Secret password, RecoveryCode next) {
        throw new UnsupportedOperationException();
    }

    /**
     * "My password may be known": new password, new recovery code, new mentor key, new relationship keys, and every
     * entry resealed. The keyring goes on with the new keys; other sessions of the owner are locked. When it is cut
     * short, the next unlock goes on with it.
     */
    public void rotate(Keyring open, Secret current, Secret next, RecoveryCode nextCode, Runnable accepted) {
        throw new UnsupportedOperationException();
    }
}
