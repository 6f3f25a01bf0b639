package org.cairn.common;

import java.util.stream.Stream;

/** The chain of what lies behind an exception. */
public final class Causes {

    /** Where a chain is cut off, as one that bites its own tail has to be. */
    private static final int DEEPEST = 16;

    private Causes() {}

    /** The exception itself, its cause, the cause of that and so on, at most 16 of them. */
    public static Stream<Throwable> of(Throwable trouble) {
        return Stream.iterate(trouble, at -> at != null, Throwable::getCause).limit(DEEPEST);
    }
}
