package org.cairn.vault;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/** Names one signed-in session: 128 random bits that are never shown or logged. */
public final class SessionKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] token = new byte[16];

    private SessionKey() {
        RANDOM.nextBytes(token);
    }

    public static SessionKey random() {
        return new SessionKey();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionKey that && MessageDigest.isEqual(token, that.token);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(token);
    }

    @Override
    public String toString() {
        return "SessionKey[…]";
    }
}
