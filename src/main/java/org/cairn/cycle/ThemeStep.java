package org.cairn.cycle;

import java.util.List;

/**
 * One of the four steps of the short cycle in which a review looks at one theme.
 *
 * @param id one of {@link #IDS}
 * @param title name on the way, such as "Next step"
 * @param ask the question, with one or two other ways to ask it
 * @param help what only the mentor reads, forty words at most
 */
public record ThemeStep(String id, String title, String ask, List<String> anotherWay, String help) {

    public static final String PRESENT = "theme-present";
    public static final String BLOCK = "theme-block";
    public static final String FUTURE = "theme-future";
    public static final String NEXT_STEP = "theme-next-step";

    /** The four in the order of the cycle. */
    public static final List<String> IDS = List.of(PRESENT, BLOCK, FUTURE, NEXT_STEP);

    public ThemeStep {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("The short cycle has no step called " + id + ".");
        }
        anotherWay = List.copyOf(anotherWay);
    }
}
