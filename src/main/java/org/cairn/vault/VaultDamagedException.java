package org.cairn.vault;

/** What is stored of a vault is outside of its bounds or does not fit together: it has been damaged or changed. */
public final class VaultDamagedException extends RuntimeException {

    VaultDamagedException() {
        super("The vault's stored keys are damaged.");
    }
}
