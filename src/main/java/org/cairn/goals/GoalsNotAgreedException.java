package org.cairn.goals;

/** The two agreed that nothing is written down, so nothing of their goals is either. */
public class GoalsNotAgreedException extends RuntimeException {

    GoalsNotAgreedException() {
        super("The agreement does not allow goals to be written down.");
    }
}
