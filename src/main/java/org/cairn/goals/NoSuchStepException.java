package org.cairn.goals;

/** The step was taken away meanwhile, in another window perhaps. */
public class NoSuchStepException extends RuntimeException {

    NoSuchStepException() {
        super("There is no such step.");
    }
}
