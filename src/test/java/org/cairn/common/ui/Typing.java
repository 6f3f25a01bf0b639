package org.cairn.common.ui;

import org.cairn.common.TextVersion;

/** Types into a field that saves itself, as the browser does. */
public final class Typing {

    private static double sequence;

    private Typing() {}

    /** Types and waits for the answer; true when the words were kept. */
    public static boolean into(SealedTextArea field, String words) {
        return field.save(words, ++sequence, field.told()).at() > 0;
    }

    /** Types into what the field showed before somebody else changed it; answers what stands there now, if it differs. */
    public static String beside(SealedTextArea field, String shown, String words) {
        return field.save(words, ++sequence, TextVersion.of(shown).value()).stored();
    }

    /** Types what is refused and answers the sentence that says why. */
    public static String refusedBy(SealedTextArea field, String words) {
        return field.save(words, ++sequence, field.told()).problem();
    }
}
