package org.cairn.vault;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way into a vault: the mentor key wrapped under a key that is derived from a password or a recovery code.
 *
 * @param parameters how the password was stretched; null for a recovery code, which needs none
 * @param pending written but not yet the accepted one: a change of secret is under way, or was cut short
 */
record KeySlot(
        UUID id,
        OwnerId owner,
        Kind kind,
        UUID mentorKey,
        @Nullable Argon2id parameters,
        byte[] salt,
        byte[] wrapped,
        boolean pending) {

    enum Kind {
        PASSWORD,
        RECOVERY
    }

    static final String RECOVERY_INFO = "cairn/recovery-code/1";

    static KeySlot forPassword(
            OwnerId owner, Secret password, KeyMaterial mentorKey, boolean pending, Stretching stretching) {
        byte[] salt = KeyMaterial.randomBytes(Argon2id.SALT_BYTES);
        UUID id = UUID.randomUUID();
        Argon2id parameters = Argon2id.STANDARD;
        byte[] binding = binding(owner, Kind.PASSWORD, id, mentorKey.id(), parameters, salt);
        try (KeyMaterial key = new KeyMaterial(id, stretching.stretch(parameters, password.bytes(), salt))) {
            byte[] wrapped = key.wrap(mentorKey, binding);
            return new KeySlot(id, owner, Kind.PASSWORD, mentorKey.id(), parameters, salt, wrapped, pending);
        }
    }

    static KeySlot forRecovery(OwnerId owner, RecoveryCode code, KeyMaterial mentorKey, boolean pending) {
        byte[] salt = KeyMaterial.randomBytes(Argon2id.SALT_BYTES);
        UUID id = UUID.randomUUID();
        byte[] binding = binding(owner, Kind.RECOVERY, id, mentorKey.id(), null, salt);
        try (KeyMaterial key = recoveryKey(id, code, salt)) {
            byte[] wrapped = key.wrap(mentorKey, binding);
            return new KeySlot(id, owner, Kind.RECOVERY, mentorKey.id(), null, salt, wrapped, pending);
        }
    }

    /** The mentor key, or {@link SealBrokenException} when the password is another one. */
    KeyMaterial open(Secret password, Stretching stretching) {
        if (kind != Kind.PASSWORD || parameters == null || !parameters.accepts(salt)) {
            throw new VaultDamagedException();
        }
        try (KeyMaterial key = new KeyMaterial(id, stretching.stretch(parameters, password.bytes(), salt))) {
            return unwrap(key);
        }
    }

    KeyMaterial open(RecoveryCode code) {
        if (kind != Kind.RECOVERY || parameters != null || salt.length != Argon2id.SALT_BYTES) {
            throw new VaultDamagedException();
        }
        try (KeyMaterial key = recoveryKey(id, code, salt)) {
            return unwrap(key);
        }
    }

    private KeyMaterial unwrap(KeyMaterial key) {
        return key.unwrap(mentorKey, wrapped, binding(owner, kind, id, mentorKey, parameters, salt));
    }

    private static KeyMaterial recoveryKey(UUID id, RecoveryCode code, byte[] salt) {
        return new KeyMaterial(id, Hkdf.derive(code.bits(), salt, RECOVERY_INFO, Aead.KEY_BYTES));
    }

    static byte[] binding(
            OwnerId owner, Kind kind, UUID id, UUID mentorKey, @Nullable Argon2id parameters, byte[] salt) {
        return AssociatedData.of("cairn/slot")
                .id(owner.value())
                .text(kind.name())
                .id(id)
                .id(mentorKey)
                .number(parameters == null ? 0 : parameters.memoryKib())
                .number(parameters == null ? 0 : parameters.passes())
                .number(parameters == null ? 0 : parameters.lanes())
                .bytes(salt)
                .toBytes();
    }

    @Override
    public String toString() {
        return "KeySlot[…]";
    }
}
