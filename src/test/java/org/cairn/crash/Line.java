package org.cairn.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * What the victim tells on its standard output, one line each: what it is about to do, that it is done, and after a
 * restart what it finds.
 *
 * @param digest names the text; empty for a removal
 */
record Line(Word word, UUID entry, long revision, String digest) {

    enum Word {
        TRY,
        DONE,
        FOUND,
        READY,
        BROKEN
    }

    private static final String MARK = "@crash ";
    private static final UUID NONE = new UUID(0, 0);

    static Line of(Word word) {
        return new Line(word, NONE, 0, "-");
    }

    static Line removal(Word word, UUID entry) {
        return new Line(word, entry, 0, "-");
    }

    static Line text(Word word, UUID entry, long revision, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
            return new Line(word, entry, revision, HexFormat.of().formatHex(digest, 0, 12));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty for what other parts of the program print, and for a line that death cut short. */
    static Optional<Line> parse(String printed) {
        if (!printed.startsWith(MARK) || !printed.endsWith(";")) {
            return Optional.empty();
        }
        String[] parts = printed.substring(MARK.length(), printed.length() - 1).split(" ");
        return Optional.of(
                new Line(Word.valueOf(parts[0]), UUID.fromString(parts[1]), Long.parseLong(parts[2]), parts[3]));
    }

    boolean isRemoval() {
        return revision == 0;
    }

    String state() {
        return revision + " " + digest;
    }

    @Override
    public String toString() {
        return MARK + word + " " + entry + " " + revision + " " + digest + ";";
    }
}
