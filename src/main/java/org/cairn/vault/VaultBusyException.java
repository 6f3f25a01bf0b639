package org.cairn.vault;

/** Too many people are unlocking at this moment; trying again later helps. */
public final class VaultBusyException extends RuntimeException {

    VaultBusyException() {
        super("Too many vaults are being unlocked at this moment.");
    }
}
