package org.cairn.common;

/** Another window changed the text meanwhile. Carries what is stored now, so that both can be shown side by side. */
public class TextDiffersException extends RuntimeException {

    private final transient String stored;

    public TextDiffersException(String stored) {
        super("The text was changed in another window.");
        this.stored = stored;
    }

    public String stored() {
        return stored;
    }
}
