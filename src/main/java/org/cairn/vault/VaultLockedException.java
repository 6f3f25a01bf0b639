package org.cairn.vault;

/** The vault is locked, or nobody is signed in. */
public final class VaultLockedException extends RuntimeException {

    VaultLockedException() {
        super("The vault is locked.");
    }
}
