package org.cairn.people.account;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 64 MiB and three passes, as much as the vault's derivation: whoever steals the database attacks the
 * cheaper of the two.
 */
@Component
class Argon2Hash implements SlowHash {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 64 * 1024;
    private static final int PASSES = 3;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES);

    @Override
    public String of(CharSequence password) {
        return argon2.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return argon2.matches(password, hash);
    }
}
