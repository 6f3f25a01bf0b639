package org.cairn.goals.ui;

import java.util.function.UnaryOperator;
import org.cairn.common.KeptText;
import org.cairn.goals.Goal;

/** Where the steps of one goal are kept: in an open meeting, or between two. */
public interface StepKeeping {

    /** As it stands now. */
    Goal now();

    /** Saves a change before it answers. */
    void keep(UnaryOperator<Goal> change);

    /** The words of a step after the first. */
    KeptText text(int number);
}
