package org.cairn.vault;

/** Makes a 32-byte key out of a password, slowly. */
interface Stretching {

    byte[] stretch(Argon2id parameters, byte[] password, byte[] salt);
}
