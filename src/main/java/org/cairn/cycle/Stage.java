package org.cairn.cycle;

import java.util.List;
import java.util.Map;
import org.cairn.common.HolisticComponent;

/**
 * One of the six stages of the reflective cycle.
 *
 * @param id one of {@link #IDS}
 * @param tagline the stage in a breath, such as "who I am now"
 * @param minutes planned minutes by length of the meeting (60, 90 and 120)
 * @param questions in order of the trust they need
 */
public record Stage(
        String id,
        String title,
        String tagline,
        Guidance guidance,
        Map<Integer, Integer> minutes,
        List<Question> questions) {

    public static final String AGREE = "agree";
    public static final String PRESENT_SELF = "present-self";
    public static final String BLOCKS = "blocks";
    public static final String FUTURE_SELF = "future-self";
    public static final String GOALS = "goals";
    public static final String CLOSE = "close";

    /** The six stages in the order of the cycle. */
    public static final List<String> IDS = List.of(AGREE, PRESENT_SELF, BLOCKS, FUTURE_SELF, GOALS, CLOSE);

    public Stage {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("The reflective cycle has no stage called " + id + ".");
        }
        minutes = Map.copyOf(minutes);
        questions = List.copyOf(questions);
    }

    /** The questions of one component, in the same order. */
    public List<Question> questions(HolisticComponent component) {
        return questions.stream().filter(q -> q.component() == component).toList();
    }
}
