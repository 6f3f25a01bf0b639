package org.cairn.meetings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cairn.journal.EntryType;

/**
 * The mentor's own five minutes after a meeting: for nobody else.
 *
 * @param meeting the meeting
 * @param words what was written, by the id of the prompt in the cycle
 * @param leftOut whether the mentor left it out and does not want to be asked again
 */
public record Reflection(MeetingId meeting, Map<String, String> words, boolean leftOut) {

    /** The most that one answer holds, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    public static final EntryType<Reflection> TYPE = EntryType.of("reflection", Reflection.class);

    public Reflection {
        Objects.requireNonNull(meeting);
        words = Map.copyOf(words);
    }

    static Reflection blank(MeetingId meeting) {
        return new Reflection(meeting, Map.of(), false);
    }

    /** Empty when nothing was written to this prompt. */
    public String to(String prompt) {
        return words.getOrDefault(prompt, "");
    }

    public boolean isEmpty() {
        return words.values().stream().allMatch(String::isBlank);
    }

    Reflection with(String prompt, String typed) {
        Map<String, String> next = new LinkedHashMap<>(words);
        next.put(prompt, typed);
        return new Reflection(meeting, next, false);
    }

    Reflection leaveOut() {
        return new Reflection(meeting, words, true);
    }
}
