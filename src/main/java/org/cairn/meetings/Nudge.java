package org.cairn.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cairn.goals.Goal;
import org.cairn.journal.Entry;
import org.cairn.relationships.RelationshipId;

/**
 * One calm line about something that may be worth a thought; never an alarm.
 *
 * @param relationship whom it is about
 * @param matter what it is about
 * @param day the day that it speaks of
 * @param agreed whether that day was agreed; otherwise it is that of the last meeting, or of the last look at themselves
 * @param goals the goals that it is about, the one that waits longest first; otherwise none
 */
public record Nudge(
        RelationshipId relationship, Matter matter, LocalDate day, boolean agreed, List<Entry<Goal>> goals) {

    /** What a nudge can be about, the most pressing first; a relationship has one of each at the most. */
    public enum Matter {
        /** The two have not met on the day that they agreed, or not for long. */
        MEETING(28),
        /** Goals whose day of review has passed. */
        GOALS(14),
        /** The two have not looked at their relationship itself for some months. */
        LOOK(42);

        private final int restInDays;

        Matter(int restInDays) {
            this.restInDays = restInDays;
        }

        /** The day from which it is mentioned again, when the mentor says "not now". */
        LocalDate again(LocalDate today) {
            return today.plusDays(restInDays);
        }
    }

    public Nudge {
        Objects.requireNonNull(relationship);
        Objects.requireNonNull(matter);
        Objects.requireNonNull(day);
        goals = List.copyOf(goals);
    }

    /** Never the goals: this ends up in logs. */
    @Override
    public String toString() {
        return "Nudge[" + relationship + ", " + matter + "]";
    }
}
