package org.cairn.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106, version 1.3) through Bouncy Castle. Parameters come from a row that somebody may have changed:
 * outside of these bounds they are refused before any memory is taken.
 *
 * @param memoryKib 64 MiB to 256 MiB
 * @param passes 3 to 10
 * @param lanes 1 to 4
 */
record Argon2id(int memoryKib, int passes, int lanes) {

    static final Argon2id STANDARD = new Argon2id(64 * 1024, 3, 1);
    static final int SALT_BYTES = 16;

    boolean accepts(byte[] salt) {
        return salt.length == SALT_BYTES
                && memoryKib >= 64 * 1024
                && memoryKib <= 256 * 1024
                && passes >= 3
                && passes <= 10
                && lanes >= 1
                && lanes <= 4;
    }

    byte[] derive(byte[] password, byte[] salt) {
        if (!accepts(salt)) {
            throw new VaultDamagedException();
        }
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[Aead.KEY_BYTES];
        generator.generateBytes(password, key);
        return key;
    }
}
