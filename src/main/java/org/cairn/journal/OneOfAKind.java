package org.cairn.journal;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.relationships.RelationshipId;

/** Keeps what there is one of, such as the order of the goals: it is changed where it is there, and written where not. */
public final class OneOfAKind {

    private OneOfAKind() {}

    /**
     * To be called inside a transaction.
     *
     * @param former as it was just read; empty when there is none
     * @param blank what the change is made to where there is none
     * @throws StaleEntryException when another window was first
     */
    public static <T extends Record> Entry<T> keep(
            Journal journal,
            RelationshipId relationship,
            EntryType<T> type,
            Optional<Entry<T>> former,
            T blank,
            UnaryOperator<T> change) {
        return former.isPresent()
                ? journal.revise(
                        relationship, former.get(), change.apply(former.get().content()))
                : journal.append(relationship, type, change.apply(blank));
    }
}
