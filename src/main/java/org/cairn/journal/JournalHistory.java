package org.cairn.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairn.journal.JournalRows.EntryRow;
import org.cairn.vault.Keyring;
import org.springframework.stereotype.Component;

/** Follows the chain of an entry's kept revisions, from the current one back to the first. */
@Component
class JournalHistory {

    private final JournalRows rows;
    private final JournalOpening opening;

    JournalHistory(JournalRows rows, JournalOpening opening) {
        this.rows = rows;
        this.opening = opening;
    }

    /** Oldest first. {@link JournalDamagedException} when a revision is missing or is not the one that was kept. */
    <T extends Record> List<Entry<T>> of(Keyring keyring, UUID relationship, OpenEntry current, EntryType<T> type) {
        Deque<Entry<T>> history = new ArrayDeque<>();
        history.addFirst(current.as(type));
        EntryBody.Former former = current.body().former();
        if (former == null) {
            return List.copyOf(history);
        }
        EntryId id = current.line().id();
        Map<Long, EntryRow> kept = rows.entries(relationship, List.of(id)).stream()
                .collect(Collectors.toMap(EntryRow::revision, Function.identity()));
        while (former != null) {
            ManifestLine line = new ManifestLine(id, type.name(), former.revision(), former.digest());
            EntryBody body = Optional.ofNullable(kept.get(line.revision()))
                    .flatMap(row -> opening.body(keyring, relationship, row, line.type(), line.digest()))
                    .orElseThrow(() -> new JournalDamagedException("A former revision is missing or damaged."));
            history.addFirst(OpenEntry.read(line, body, type));
            former = body.former();
        }
        return List.copyOf(history);
    }
}
