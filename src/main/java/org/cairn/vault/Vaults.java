package org.cairn.vault;

import org.springframework.stereotype.Service;

/**
 * Makes, opens and renews vaults. Methods that change a secret commit between their steps and refuse to run inside a
 * transaction; a crash at any point leaves a vault that opens. See {@code docs/decisions/0013}.
 */
@Service
public class Vaults {

    private final MentorKeys mentorKeys;
    private final KeySlots slots;
    private final Unlocking unlocking;
    private final SecretChange change;
    private final Rotation rotation;
    private final Stretching stretching;
    private final Commits commits;

    Vaults(
            MentorKeys mentorKeys,
            KeySlots slots,
            Unlocking unlocking,
            SecretChange change,
            Rotation rotation,
            Stretching stretching,
            Commits commits) {
        this.mentorKeys = mentorKeys;
        this.slots = slots;
        this.unlocking = unlocking;
        this.change = change;
        this.rotation = rotation;
        this.stretching = stretching;
        this.commits = commits;
    }

    /** Makes the owner's vault with a slot of each kind, in the caller's transaction if there is one. */
    public Keyring create(OwnerId owner, Secret password, RecoveryCode code) {
        try (KeyMaterial mentorKey = KeyMaterial.random()) {
            KeySlot first = KeySlot.forPassword(owner, password, mentorKey, false, stretching);
            KeySlot second = KeySlot.forRecovery(owner, code, mentorKey, false);
            commits.join(() -> {
                if (exists(owner)) {
                    throw new IllegalStateException("This person has a vault already.");
                }
                mentorKeys.add(owner, mentorKey.id());
                slots.add(first);
                slots.add(second);
            });
            return new Keyring(owner, mentorKey.copy());
        }
    }

    public boolean exists(OwnerId owner) {
        return mentorKeys.of(owner).isPresent();
    }

    /**
     * Opens with the password: {@link WrongSecretException} when it is another, {@link VaultBusyException} after ten
     * seconds in the queue. Outside of a transaction it also goes on with a rotation that was cut short.
     */
    public Keyring unlock(OwnerId owner, Secret password) {
        return opened(owner, unlocking.with(owner, password));
    }

    public Keyring unlockWithRecovery(OwnerId owner, RecoveryCode code) {
        return opened(owner, unlocking.with(owner, code));
    }

    private Keyring opened(OwnerId owner, Unlocking.Opened opened) {
        Keyring keyring = new Keyring(owner, opened.mentorKey());
        if (!commits.isInTransaction()) {
            if (!opened.slot().pending()) {
                change.tidy(owner);
            }
            rotation.resume(keyring);
        }
        return keyring;
    }

    public void changePassword(OwnerId owner, Secret current, Secret next) {
        changePassword(owner, current, next, () -> {});
    }

    /**
     * Writes the new slot, opens it over a fresh connection, then in one transaction runs {@code accepted} (there
     * sign-in takes over the new password) and removes the old slot. When {@code accepted} throws, the old password
     * stays.
     */
    public void changePassword(OwnerId owner, Secret current, Secret next, Runnable accepted) {
        commits.refuseToJoin();
        try (KeyMaterial mentorKey = unlocking.with(owner, current).mentorKey()) {
            replacePassword(owner, mentorKey, next, accepted);
        }
    }

    /** Gives an open vault a new password, as after recovery or a reset. */
    public void replacePassword(Keyring open, Secret next) {
        replacePassword(open, next, () -> {});
    }

    public void replacePassword(Keyring open, Secret next, Runnable accepted) {
        commits.refuseToJoin();
        try (KeyMaterial mentorKey = open.mentorKey()) {
            replacePassword(open.owner(), mentorKey, next, accepted);
        }
    }

    private void replacePassword(OwnerId owner, KeyMaterial mentorKey, Secret next, Runnable accepted) {
        KeySlot slot = KeySlot.forPassword(owner, next, mentorKey, true, stretching);
        change.replace(slot, mentorKey, stored -> stored.open(next, stretching), accepted);
    }

    /** Makes another recovery code the valid one, step by step as for a password. */
    public void renewRecoveryCode(OwnerId owner, Secret password, RecoveryCode next) {
        commits.refuseToJoin();
        try (KeyMaterial mentorKey = unlocking.with(owner, password).mentorKey()) {
            KeySlot slot = KeySlot.forRecovery(owner, next, mentorKey, true);
            change.replace(slot, mentorKey, stored -> stored.open(next), () -> {});
        }
    }

    /**
     * "My password may be known": new password, new recovery code, new mentor key, new relationship keys, and every
     * entry resealed. {@code accepted} runs in the transaction in which the new keys become the valid ones. The
     * keyring goes on with them; other sessions of the owner are locked. When resealing is cut short, both keys of a
     * relationship open and the next unlock goes on with it.
     */
    public void rotate(Keyring open, Secret current, Secret next, RecoveryCode nextCode, Runnable accepted) {
        commits.refuseToJoin();
        unlocking.with(open.owner(), current).mentorKey().close();
        rotation.begin(open, next, nextCode, accepted);
        rotation.resume(open);
    }

    /** Whether a relationship still has an older key, because resealing was cut short. */
    public boolean isRotationUnfinished(Keyring open) {
        return !rotation.unfinished(open).isEmpty();
    }
}
