package org.cairn.journal;

import java.util.function.UnaryOperator;
import org.cairn.relationships.RelationshipId;

/** Changes an entry as it stands now, whichever window wrote to it last. */
public final class Rebasing {

    private static final int MOST_ATTEMPTS = 5;

    private Rebasing() {}

    /**
     * Makes the change to the current revision, and makes it again when another window was first; what that one wrote stays
     * in the history. A change that changes nothing is not saved. Not to be called inside a transaction.
     */
    public static <T extends Record> Entry<T> change(
            Journal journal, RelationshipId relationship, Entry<T> former, UnaryOperator<T> change) {
        for (int attempt = 1; ; attempt++) {
            Entry<T> current =
                    journal.find(relationship, former.type(), former.id()).orElse(former);
            T next = change.apply(current.content());
            if (next.equals(current.content())) {
                return current;
            }
            try {
                return current.revision() == former.revision()
                        ? journal.revise(relationship, current, next)
                        : journal.amend(relationship, current, next);
            } catch (StaleEntryException stale) {
                if (attempt == MOST_ATTEMPTS) {
                    throw stale;
                }
            }
        }
    }
}
