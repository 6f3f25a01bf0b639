package org.cairn.endings.ui;

import java.util.List;
import org.cairn.cycle.Parting;
import org.cairn.cycle.PartingStep;
import org.cairn.endings.Ending;
import org.cairn.endings.Ending.Way;

/** The steps of one ending in their order: which is next, which is before, and where somebody comes back to. */
record EndingPath(List<PartingStep> steps) {

    static EndingPath of(Parting parting, Way way) {
        return new EndingPath(way == Way.PLANNED ? parting.planned() : parting.abrupt());
    }

    boolean has(String id) {
        return steps.stream().anyMatch(step -> step.id().equals(id));
    }

    /** From 0. */
    int place(String id) {
        return steps.stream().map(PartingStep::id).toList().indexOf(id);
    }

    PartingStep step(String id) {
        return steps.get(place(id));
    }

    boolean isLast(String id) {
        return place(id) == steps.size() - 1;
    }

    /** Whether something was written or chosen at this step. */
    static boolean isTouched(Ending ending, String id) {
        return !ending.to(id).isBlank()
                || id.equals(Parting.UNFINISHED) && !ending.goals().isEmpty()
                || id.equals(Parting.HAPPENED) && ending.reason() != null
                || isAboutNotes(id) && ending.notes() != null;
    }

    static boolean isAboutNotes(String id) {
        return id.equals(Parting.NOTES) || id.equals(Parting.ABRUPT_NOTES);
    }

    /** The step after the last one at which something was done; the first where nothing was. */
    String resume(Ending ending) {
        String next = steps.getFirst().id();
        for (int place = 0; place < steps.size(); place++) {
            if (isTouched(ending, steps.get(place).id())) {
                next = steps.get(Math.min(place + 1, steps.size() - 1)).id();
            }
        }
        return next;
    }
}
