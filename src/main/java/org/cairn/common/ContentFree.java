package org.cairn.common;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be written about an exception into a log: classes and places, never a message, which may quote words. */
public final class ContentFree {

    private ContentFree() {}

    /** The exception's class and where it came from, its causes likewise, on one line each. */
    public static String describe(Throwable trouble) {
        return Causes.of(trouble)
                .map(at -> Stream.concat(
                                Stream.of(at.getClass().getName()),
                                Arrays.stream(at.getStackTrace()).map(frame -> "    at " + frame))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\ncaused by "));
    }
}
