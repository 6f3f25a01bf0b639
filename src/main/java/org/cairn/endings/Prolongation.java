package org.cairn.endings;

import java.time.LocalDate;
import java.util.Objects;
import org.cairn.journal.EntryType;

/**
 * Why the notes of an ended relationship are kept for longer than was said.
 *
 * @param from the day on which they would have gone
 * @param until the day on which they go instead
 * @param reason why; empty where no notes were agreed
 * @param on the day on which this was decided
 */
public record Prolongation(LocalDate from, LocalDate until, String reason, LocalDate on) {

    /** The most that a reason holds, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    public static final EntryType<Prolongation> TYPE =
            EntryType.of("prolongation", Prolongation.class).writtenAfterTheEnd();

    public Prolongation {
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(on);
    }
}
