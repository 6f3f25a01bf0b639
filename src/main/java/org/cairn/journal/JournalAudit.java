package org.cairn.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.cairn.journal.IntegrityReport.Kind;
import org.cairn.journal.IntegrityReport.Problem;
import org.cairn.journal.JournalRows.EntryRow;
import org.cairn.journal.JournalRows.ManifestRow;
import org.cairn.vault.Keyring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads every row of a journal afresh, compares them with the manifest and names what is wrong. */
@Component
class JournalAudit {

    private final JournalRows rows;
    private final JournalSeals seals;
    private final JournalOpening opening;

    JournalAudit(JournalRows rows, JournalSeals seals, JournalOpening opening) {
        this.rows = rows;
        this.seals = seals;
        this.opening = opening;
    }

    /** Holds the root's lock, so that nothing moves on meanwhile. */
    IntegrityReport of(Keyring keyring, UUID relationship, @Nullable OpenJournal known) {
        Optional<ManifestRow> rootRow = rows.lockRoot(relationship);
        Inspection inspection = new Inspection(keyring, relationship);
        rootRow.flatMap(row -> seals.openRoot(keyring, relationship, row))
                .ifPresentOrElse(root -> inspection.run(root, known), inspection::withoutRoot);
        return inspection.report();
    }

    /** One run through the rows of one relationship. */
    private final class Inspection {

        private final Keyring keyring;
        private final UUID relationship;
        private final List<Problem> problems = new ArrayList<>();

        /** The rows nobody has asked for yet; by revision within an entry. */
        private final Map<EntryId, TreeMap<Long, EntryRow>> left = new HashMap<>();

        /** Entries whose chain is cut: what else there is of them cannot be told from what does not belong. */
        private final Set<EntryId> cut = new HashSet<>();

        private int entries;
        private int revisions;

        Inspection(Keyring keyring, UUID relationship) {
            this.keyring = keyring;
            this.relationship = relationship;
            for (EntryRow row : rows.entries(relationship)) {
                left.computeIfAbsent(row.id(), unknown -> new TreeMap<>()).put(row.revision(), row);
            }
        }

        IntegrityReport report() {
            return new IntegrityReport(entries, revisions, problems);
        }

        void withoutRoot() {
            problems.add(new Problem(Kind.MANIFEST_BROKEN, null, null, 0));
            left.values().forEach(ofOne -> ofOne.values().forEach(this::unlisted));
        }

        void run(ManifestRoot root, @Nullable OpenJournal known) {
            if (known != null && isOlder(root, known)) {
                problems.add(new Problem(Kind.OLDER_THAN_SEEN, null, null, root.sequence()));
            }
            boolean[] sound = new boolean[ManifestRoot.PAGES];
            pages(root, sound).forEach(page -> page.lines().forEach(this::line));
            left.forEach((id, ofOne) -> ofOne.values().forEach(row -> {
                if (sound[ManifestPage.numberOf(id)] && !cut.contains(id)) {
                    problems.add(new Problem(Kind.UNKNOWN, row.type(), id, row.revision()));
                } else {
                    unlisted(row);
                }
            }));
        }

        private static boolean isOlder(ManifestRoot root, OpenJournal known) {
            return known.sequence() > root.sequence()
                    || known.sequence() == root.sequence() && !known.root().equals(root);
        }

        private List<ManifestPage> pages(ManifestRoot root, boolean[] sound) {
            Map<Integer, ManifestRow> stored = new HashMap<>();
            rows.pages(relationship).forEach(row -> stored.put(row.page(), row));
            List<ManifestPage> pages = new ArrayList<>();
            for (int number = 0; number < ManifestRoot.PAGES; number++) {
                ManifestRoot.Mark mark = root.marks().get(number);
                if (mark.isNone()) {
                    sound[number] = true;
                    continue;
                }
                Optional<ManifestPage> page = Optional.ofNullable(stored.remove(number))
                        .flatMap(row -> seals.openPage(keyring, relationship, row, mark));
                page.ifPresentOrElse(pages::add, () -> problems.add(pageProblem(mark)));
                sound[number] = page.isPresent();
            }
            stored.values().forEach(row -> problems.add(new Problem(Kind.PAGE_BROKEN, null, null, row.sequence())));
            return pages;
        }

        private static Problem pageProblem(ManifestRoot.Mark mark) {
            return new Problem(Kind.PAGE_BROKEN, null, null, mark.sequence());
        }

        /** Follows the entry from its current revision through its history. */
        private void line(ManifestLine line) {
            entries++;
            EntryBody.@Nullable Former wanted = new EntryBody.Former(line.revision(), line.digest());
            while (wanted != null) {
                EntryRow row = take(line.id(), wanted.revision());
                if (row == null) {
                    missing(line, wanted.revision());
                    return;
                }
                Optional<EntryBody> body = opening.body(keyring, relationship, row, line.type(), wanted.digest());
                if (body.isEmpty()) {
                    cut.add(line.id());
                    problems.add(new Problem(Kind.BROKEN, line.type(), line.id(), wanted.revision()));
                    return;
                }
                revisions++;
                wanted = body.get().former();
            }
        }

        /** Gone, or put back to a revision from before: then an older one stands where it should be. */
        private void missing(ManifestLine line, long revision) {
            Map<Long, EntryRow> ofOne = left.getOrDefault(line.id(), new TreeMap<>());
            cut.add(line.id());
            Kind kind = line.revision() == revision && !ofOne.isEmpty() ? Kind.ROLLED_BACK : Kind.MISSING;
            problems.add(new Problem(kind, line.type(), line.id(), revision));
        }

        /** A row that no sound page speaks of: whether it counts cannot be told, but whether it opens can. */
        private void unlisted(EntryRow row) {
            if (seals.openEntry(keyring, relationship, row).isEmpty()) {
                problems.add(new Problem(Kind.BROKEN, row.type(), row.id(), row.revision()));
            }
        }

        @Nullable
        private EntryRow take(EntryId id, long revision) {
            Map<Long, EntryRow> ofOne = left.get(id);
            return ofOne == null ? null : ofOne.remove(revision);
        }
    }
}
