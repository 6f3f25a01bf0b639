package org.cairn.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cairn.journal.JournalRows.EntryRow;
import org.cairn.vault.Keyring;
import org.jspecify.annotations.Nullable;

/**
 * A journal that comes from elsewhere, sealed anew as it comes in: its revisions, their order and their dates stay what
 * they were. Lives in one transaction, and is there for nobody before that is committed.
 */
final class ArrivingJournal implements ArrivingEntries {

    private static final int AT_ONCE = 200;

    private final Keyring keyring;
    private final UUID relationship;
    private final long sequence;
    private final JournalRows rows;
    private final JournalSeals seals;
    private final JournalAudit audit;
    private final List<EntryRow> waiting = new ArrayList<>();
    private final Map<EntryId, ManifestLine> current = new HashMap<>();
    private @Nullable ManifestLine last;
    private int revisions;

    ArrivingJournal(
            Keyring keyring,
            UUID relationship,
            long sequence,
            JournalRows rows,
            JournalSeals seals,
            JournalAudit audit) {
        this.keyring = keyring;
        this.relationship = relationship;
        this.sequence = sequence;
        this.rows = rows;
        this.seals = seals;
        this.audit = audit;
    }

    @Override
    public void add(EntryCopy copy) {
        EntryId id = new EntryId(copy.id());
        ManifestLine before = last != null && last.id().equals(id) ? last : null;
        byte[] body = copy.body(before == null ? null : new EntryBody.Former(before.revision(), before.digest()))
                .toBytes();
        ManifestLine line = new ManifestLine(id, copy.type(), copy.revision(), Digest.of(body));
        waiting.add(new EntryRow(id, copy.revision(), copy.type(), seals.sealEntry(keyring, relationship, line, body)));
        current.put(id, line);
        last = line;
        revisions++;
        if (waiting.size() == AT_ONCE) {
            store();
        }
    }

    /** Writes the manifest, then opens every row afresh and compares it. */
    @Override
    public void finish() {
        store();
        Map<Integer, List<ManifestLine>> pages =
                current.values().stream().collect(Collectors.groupingBy(line -> ManifestPage.numberOf(line.id())));
        List<ManifestRoot.Mark> marks = new ArrayList<>(ManifestRoot.blank().marks());
        pages.forEach((number, lines) -> {
            ManifestPage page = ManifestPage.of(number, sequence, lines);
            byte[] bytes = page.toBytes();
            rows.storePage(relationship, number, sequence, seals.sealPage(keyring, relationship, page, bytes));
            marks.set(number, new ManifestRoot.Mark(sequence, Digest.of(bytes)));
        });
        ManifestRoot root = new ManifestRoot(sequence, marks);
        rows.insertRoot(relationship, sequence, seals.sealRoot(keyring, relationship, root));
        IntegrityReport report = audit.of(keyring, relationship, null);
        if (!report.isSound() || report.revisions() != revisions || report.entries() != current.size()) {
            throw new IllegalStateException("What was just stored of a journal does not open: "
                    + report.problems().size() + " problems.");
        }
    }

    private void store() {
        rows.insertNewEntries(relationship, waiting);
        waiting.clear();
    }
}
