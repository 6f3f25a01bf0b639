package org.cairn.practice;

import java.util.List;
import org.cairn.cycle.Prompt;
import org.cairn.meetings.Meeting;

/**
 * What the mentor wrote alone after one meeting.
 *
 * @param with how the mentor calls whom it was with; for this mentor's eyes only
 * @param answers to what was asked, in its order; at least one
 */
public record OwnReflection(Meeting meeting, String with, List<Answer> answers) {

    /** Words to one question. */
    public record Answer(Prompt prompt, String words) {}

    public OwnReflection {
        answers = List.copyOf(answers);
    }

    /** Never the words: this may end up in a log. */
    @Override
    public String toString() {
        return "OwnReflection[" + meeting.id() + "]";
    }
}
