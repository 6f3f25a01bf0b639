package org.cairn.cycle;

import java.util.List;

/**
 * With what a relationship is brought to its end.
 *
 * @param planned the steps of an ending that the two have time for, in the order of {@link #PLANNED}
 * @param abrupt those of one that came by itself, in the order of {@link #ABRUPT}
 */
public record Parting(List<PartingStep> planned, List<PartingStep> abrupt) {

    public static final String ACHIEVED = "ending-achieved";
    public static final String CELEBRATE = "ending-celebrate";
    public static final String MENTEE_TAKES = "ending-mentee-takes";
    public static final String MENTOR_TAKES = "ending-mentor-takes";
    public static final String UNFINISHED = "ending-unfinished";
    public static final String NOTES = "ending-notes";
    public static final String HAPPENED = "abrupt-happened";
    public static final String UNSAID = "abrupt-unsaid";
    public static final String ABRUPT_NOTES = "abrupt-notes";

    public static final List<String> PLANNED =
            List.of(ACHIEVED, CELEBRATE, MENTEE_TAKES, MENTOR_TAKES, UNFINISHED, NOTES);

    public static final List<String> ABRUPT = List.of(HAPPENED, UNSAID, ABRUPT_NOTES);

    public Parting {
        planned = List.copyOf(planned);
        abrupt = List.copyOf(abrupt);
        if (!ids(planned).equals(PLANNED) || !ids(abrupt).equals(ABRUPT)) {
            throw new IllegalArgumentException("An ending goes through its steps in order.");
        }
    }

    private static List<String> ids(List<PartingStep> steps) {
        return steps.stream().map(PartingStep::id).toList();
    }
}
