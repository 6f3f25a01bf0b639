package org.cairn.handovers;

/** The hand-over has come to another step meanwhile: somebody took it back, declined, or did the same in another window. */
public class HandOverMovedException extends RuntimeException {

    HandOverMovedException() {
        super("The hand-over has come to another step meanwhile.");
    }
}
