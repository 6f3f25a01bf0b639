package org.cairn.vault;

/** Another session changed the same vault in this very moment. Nothing has been changed here; trying again helps. */
public final class VaultChangedException extends RuntimeException {

    VaultChangedException() {
        super("The vault was changed by another session meanwhile.");
    }
}
