package org.cairn.people.account;

import java.text.Normalizer;
import org.cairn.vault.Secret;

/** A password as somebody typed it, in Unicode NFC, so that the same keys give the same password everywhere. */
public final class Password {

    public static final int RECOMMENDED_LENGTH = 15;
    public static final int MINIMUM_LENGTH = 8;
    public static final int MAXIMUM_LENGTH = 200;

    private final String characters;

    private Password(String characters) {
        this.characters = characters;
    }

    /** Refuses an empty password, one of more than {@value #MAXIMUM_LENGTH} characters and broken characters. */
    public static Password typed(String characters) {
        if (characters.isEmpty() || characters.length() > MAXIMUM_LENGTH) {
            throw new IllegalArgumentException("A password has between 1 and " + MAXIMUM_LENGTH + " characters.");
        }
        String composed = Normalizer.normalize(characters, Normalizer.Form.NFC);
        if (composed.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            throw new IllegalArgumentException("A password is made of whole characters.");
        }
        return new Password(composed);
    }

    /** The same password for the vault; the caller closes it. */
    public Secret secret() {
        return Secret.of(characters);
    }

    /** How many characters a person sees, roughly: an emoji counts once. */
    int length() {
        return characters.codePointCount(0, characters.length());
    }

    String characters() {
        return characters;
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
