package org.cairn.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Which text somebody had before them when they changed it: 16 bytes of its SHA-256. It goes to the page that shows the
 * text and comes back with the change. It is never stored or logged, because whoever guesses the text can compare.
 */
public record TextVersion(String value) {

    private static final int BYTES = 16;

    public static TextVersion of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
            return new TextVersion(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    public boolean isOf(String text) {
        return equals(of(text));
    }

    @Override
    public String toString() {
        return "TextVersion[…]";
    }
}
