package org.cairn.archives;

import java.time.Instant;
import java.time.LocalDate;
import org.cairn.journal.JournalCopies.Overlap;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;

/**
 * A relationship in an archive, every entry of which was found to be sound.
 *
 * @param id its id in the archive
 * @param withSomebody false for the mentor's own journal
 * @param name how the mentor called it; empty for the own journal
 * @param keepUntil the day on which its notes will go here, once it is brought in and has ended
 * @param keepMoved whether that is another day than the archive says, because that one has passed
 * @param entries how many entries there are, without the name
 * @param first when the oldest of its saved texts was saved; null when there is none
 */
public record FoundRelationship(
        RelationshipId id,
        boolean withSomebody,
        String name,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate keepUntil,
        boolean keepMoved,
        int meetings,
        int entries,
        @Nullable Instant first,
        @Nullable Instant latest,
        Standing standing,
        @Nullable Existing existing) {

    /** What there is of it here. */
    public enum Standing {
        NEW,
        /** The mentor has it. */
        HERE,
        /** The mentor had it, and it was destroyed. */
        DESTROYED
    }

    /** The relationship that the mentor has already, and what the two have in common. */
    public record Existing(RelationshipId id, String name, Overlap overlap) {

        @Override
        public String toString() {
            return "Existing[" + id + "]";
        }
    }

    /** Never the name: this ends up in logs. */
    @Override
    public String toString() {
        return "FoundRelationship[" + id + ", " + standing + "]";
    }
}
