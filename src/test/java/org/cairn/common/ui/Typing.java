package org.cairn.common.ui;

/** Types into a field that saves itself, as the browser does. */
public final class Typing {

    private static double sequence;

    private Typing() {}

    /** Types and waits for the answer; true when the words were kept. */
    public static boolean into(SealedTextArea field, String words) {
        return field.save(words, ++sequence).at() > 0;
    }

    /** Types what is refused and answers the sentence that says why. */
    public static String refusedBy(SealedTextArea field, String words) {
        return field.save(words, ++sequence).problem();
    }
}
