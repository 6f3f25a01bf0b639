package org.cairn.common;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What may be written about an exception into a log: classes and places, never a message, which may quote words. */
public final class ContentFree {

    private static final int DEEPEST_CAUSE = 8;

    private ContentFree() {}

    /** The exception's class and where it came from, its causes likewise, on one line each. */
    public static String describe(Throwable trouble) {
        StringBuilder description = new StringBuilder();
        Throwable at = trouble;
        for (int depth = 0; at != null && depth < DEEPEST_CAUSE; depth++, at = at.getCause()) {
            description
                    .append(depth == 0 ? "" : "\ncaused by ")
                    .append(at.getClass().getName());
            description.append(Arrays.stream(at.getStackTrace())
                    .map(frame -> "\n    at " + frame)
                    .collect(Collectors.joining()));
        }
        return description.toString();
    }
}
