package org.cairn.handovers;

/** There is no such hand-over, or none of this person's. */
public class HandOverNotFoundException extends RuntimeException {

    HandOverNotFoundException() {
        super("There is no such hand-over.");
    }
}
