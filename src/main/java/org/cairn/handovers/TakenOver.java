package org.cairn.handovers;

import java.time.LocalDate;
import org.cairn.journal.EntryType;

/**
 * That a relationship was taken over.
 *
 * @param from the name of the mentor who handed it over
 */
public record TakenOver(String from, LocalDate on) {

    public static final EntryType<TakenOver> TYPE = EntryType.of("taken-over", TakenOver.class);
}
