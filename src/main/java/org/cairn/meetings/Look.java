package org.cairn.meetings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * A look of the two at their relationship itself: whether it is still useful to each, what to change, and whether it goes
 * on. Once it is done it stands.
 *
 * @param words what was written, by the id of the prompt in the cycle
 * @param outlook what the two decided, once they did
 * @param doneOn the day on which it was done; null while it is being written
 */
public record Look(
        Map<String, String> words,
        @Nullable Outlook outlook,
        @Nullable LocalDate doneOn) {

    /** The most that one answer holds, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    public static final EntryType<Look> TYPE = EntryType.of("look", Look.class);

    static final Look BLANK = new Look(Map.of(), null, null);

    /** How it goes on; each is a good answer. */
    public enum Outlook {
        GO_ON,
        CHANGE,
        END
    }

    public Look {
        words = Map.copyOf(words);
    }

    /** Empty when nothing was written to this prompt. */
    public String to(String prompt) {
        return words.getOrDefault(prompt, "");
    }

    public boolean isDone() {
        return doneOn != null;
    }

    Look with(String prompt, String typed) {
        Map<String, String> next = new LinkedHashMap<>(words);
        next.put(prompt, typed);
        return new Look(next, outlook, doneOn);
    }

    Look with(@Nullable Outlook chosen) {
        return new Look(words, chosen, doneOn);
    }

    Look done(LocalDate day) {
        return new Look(words, outlook, day);
    }
}
