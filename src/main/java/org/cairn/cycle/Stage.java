package org.cairn.cycle;

import java.util.List;
import java.util.Map;
import org.cairn.common.HolisticComponent;

/**
 * One of the six stages of the reflective cycle, or of the stages of a review.
 *
 * @param id one of {@link #IDS} or {@link #REVIEW_IDS}
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

    public static final String GOALS_AGAIN = "goals-again";
    public static final String UNEXPECTED = "unexpected";
    public static final String ONE_THEME = "one-theme";
    public static final String NEW_GOALS = "new-goals";

    /** The six stages in the order of the cycle. */
    public static final List<String> IDS = List.of(AGREE, PRESENT_SELF, BLOCKS, FUTURE_SELF, GOALS, CLOSE);

    /** The stages of a review in their order; it is closed as every meeting is. */
    public static final List<String> REVIEW_IDS = List.of(GOALS_AGAIN, UNEXPECTED, ONE_THEME, NEW_GOALS, CLOSE);

    public Stage {
        if (!IDS.contains(id) && !REVIEW_IDS.contains(id)) {
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
