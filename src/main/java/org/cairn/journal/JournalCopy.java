package org.cairn.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cairn.journal.JournalRows.EntryRow;
import org.cairn.vault.Keyring;

/**
 * A journal as it was at one moment, to be taken out. What is saved meanwhile is not in it, and nobody's saves wait for it:
 * the current revisions are in memory, and the former ones, which are only ever removed with their entry, are read as they
 * are needed.
 */
public final class JournalCopy {

    private static final int AT_ONCE = 200;

    private final Keyring keyring;
    private final OpenJournal journal;
    private final List<OpenEntry> readable;
    private final JournalRows rows;
    private final JournalOpening opening;

    JournalCopy(Keyring keyring, OpenJournal journal, JournalRows rows, JournalOpening opening) {
        this.keyring = keyring;
        this.journal = journal;
        this.readable = journal.readable().toList();
        this.rows = rows;
        this.opening = opening;
    }

    /** How often the journal had been changed. */
    public long sequence() {
        return journal.sequence();
    }

    /** How many entries open, the relationship's name among them. */
    public int entries() {
        return readable.size();
    }

    /**
     * Gives everything that opens, entry by entry in the order in which they were appended, of each the oldest revision
     * first.
     *
     * @return how many entries and chains of former revisions are damaged where they are stored
     */
    public int give(Consumer<EntryCopy> to) {
        int missing = unreadable();
        for (int from = 0; from < readable.size(); from += AT_ONCE) {
            List<OpenEntry> some = readable.subList(from, Math.min(readable.size(), from + AT_ONCE));
            Map<EntryId, List<EntryRow>> former = formerRows(some);
            for (OpenEntry entry : some) {
                Deque<EntryCopy> history = new ArrayDeque<>();
                if (!follow(entry, former.getOrDefault(entry.line().id(), List.of()), history)) {
                    missing++;
                }
                history.forEach(to);
            }
        }
        return missing;
    }

    private int unreadable() {
        return (int) journal.pages().stream()
                .mapToLong(page -> page.isSound()
                        ? page.entries().values().stream()
                                .filter(entry -> !entry.isReadable())
                                .count()
                        : 1)
                .sum();
    }

    private Map<EntryId, List<EntryRow>> formerRows(List<OpenEntry> some) {
        List<EntryId> ids = some.stream()
                .filter(entry -> entry.body().former() != null)
                .map(entry -> entry.line().id())
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : rows.entries(journal.relationship(), ids).stream().collect(Collectors.groupingBy(EntryRow::id));
    }

    /** Puts the kept revisions in, the oldest first. False when one of them is missing or damaged: the chain ends there. */
    private boolean follow(OpenEntry entry, List<EntryRow> kept, Deque<EntryCopy> history) {
        history.addFirst(EntryCopy.of(entry.line(), entry.body()));
        EntryBody.Former former = entry.body().former();
        while (former != null) {
            EntryBody.Former wanted = former;
            Optional<EntryBody> body = kept.stream()
                    .filter(row -> row.revision() == wanted.revision())
                    .findFirst()
                    .flatMap(row -> opening.body(
                            keyring, journal.relationship(), row, entry.line().type(), wanted.digest()));
            if (body.isEmpty()) {
                return false;
            }
            ManifestLine line =
                    new ManifestLine(entry.line().id(), entry.line().type(), wanted.revision(), wanted.digest());
            history.addFirst(EntryCopy.of(line, body.get()));
            former = body.get().former();
        }
        return true;
    }

    /** Never what is in it. */
    @Override
    public String toString() {
        return "JournalCopy[" + journal.relationship() + "]";
    }
}
