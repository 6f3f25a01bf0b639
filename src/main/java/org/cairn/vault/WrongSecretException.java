package org.cairn.vault;

/** The password or recovery code opens no slot of this vault, or there is no vault: which of them is not told. */
public final class WrongSecretException extends RuntimeException {

    WrongSecretException() {
        super("The vault does not open with this secret.");
    }
}
