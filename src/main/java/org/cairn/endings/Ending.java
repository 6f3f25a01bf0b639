package org.cairn.endings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * How a relationship ends, as it was talked about. It is written step by step, and stands once it has ended.
 *
 * @param way whether the two end it, or it ended by itself
 * @param reason what happened, where it ended by itself
 * @param words what was written, by the id of the step in the cycle
 * @param goals what becomes of the goals that are not finished, by the ids of their entries
 * @param notes what happens to what was written
 * @param keepUntil the day on which it goes, where it is kept until a day
 * @param endedOn the day on which the relationship ended; null while this is being written
 * @param reopenedOn the day on which both began again after all
 */
public record Ending(
        @Nullable Way way,
        @Nullable Reason reason,
        Map<String, String> words,
        Map<UUID, Fate> goals,
        @Nullable Notes notes,
        @Nullable LocalDate keepUntil,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate reopenedOn) {

    /** The most that one answer holds, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    public static final EntryType<Ending> TYPE = EntryType.of("ending", Ending.class);

    static final Ending BLANK = new Ending(null, null, Map.of(), Map.of(), null, null, null, null);

    /** The two ways in which a relationship ends. */
    public enum Way {
        PLANNED,
        ABRUPT
    }

    /** What happened when it ended by itself. */
    public enum Reason {
        LEFT,
        MOVED,
        DID_NOT_COME_BACK,
        SCHEME_ENDED,
        DIED,
        SOMETHING_ELSE
    }

    /** What becomes of a goal that is not finished; each is a good answer. */
    public enum Fate {
        TAKEN_ALONG,
        PARKED,
        LET_GO
    }

    /** What happens to what was written. */
    public enum Notes {
        KEEP,
        /** Another mentor takes them over; until then they are kept, at the longest until a day. */
        HAND_OVER,
        DESTROY
    }

    public Ending {
        words = Map.copyOf(words);
        goals = Map.copyOf(goals);
        if (notes != Notes.KEEP && notes != Notes.HAND_OVER) {
            keepUntil = null;
        }
    }

    /** Empty when nothing was written to this step. */
    public String to(String step) {
        return words.getOrDefault(step, "");
    }

    public @Nullable Fate fateOf(EntryId goal) {
        return goals.get(goal.value());
    }

    public boolean isDone() {
        return endedOn != null;
    }

    public Ending with(Way chosen) {
        return new Ending(chosen, reason, words, goals, notes, keepUntil, endedOn, reopenedOn);
    }

    public Ending with(@Nullable Reason chosen) {
        return new Ending(way, chosen, words, goals, notes, keepUntil, endedOn, reopenedOn);
    }

    public Ending with(EntryId goal, @Nullable Fate fate) {
        Map<UUID, Fate> next = new HashMap<>(goals);
        if (fate == null) {
            next.remove(goal.value());
        } else {
            next.put(goal.value(), fate);
        }
        return new Ending(way, reason, words, next, notes, keepUntil, endedOn, reopenedOn);
    }

    public Ending with(@Nullable Notes chosen, @Nullable LocalDate until) {
        return new Ending(way, reason, words, goals, chosen, until, endedOn, reopenedOn);
    }

    Ending with(String step, String typed) {
        Map<String, String> next = new LinkedHashMap<>(words);
        next.put(step, typed);
        return new Ending(way, reason, next, goals, notes, keepUntil, endedOn, reopenedOn);
    }

    /** Only what may be kept: where no notes were agreed no words and no reason, where no goals were, none of those. */
    Ending asFarAs(boolean allowsNotes, boolean allowsGoals) {
        return new Ending(
                way,
                allowsNotes ? reason : null,
                allowsNotes ? words : Map.of(),
                allowsGoals ? goals : Map.of(),
                notes,
                keepUntil,
                endedOn,
                reopenedOn);
    }

    Ending done(LocalDate day) {
        return new Ending(way, reason, words, goals, notes, keepUntil, day, null);
    }

    Ending reopened(LocalDate day) {
        return new Ending(way, reason, words, goals, notes, keepUntil, endedOn, day);
    }
}
