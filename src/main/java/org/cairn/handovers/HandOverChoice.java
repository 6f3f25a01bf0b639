package org.cairn.handovers;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.cairn.journal.EntryType;

/**
 * What a mentor chose to hand over, and that the mentee agreed.
 *
 * @param leftOut the ids of entries that do not go along
 * @param agreedOn the day on which the mentee agreed
 */
record HandOverChoice(UUID handOver, Set<UUID> leftOut, LocalDate agreedOn) {

    static final EntryType<HandOverChoice> TYPE =
            EntryType.of("hand-over", HandOverChoice.class).writtenAfterTheEnd();

    HandOverChoice {
        leftOut = Set.copyOf(leftOut);
    }
}
