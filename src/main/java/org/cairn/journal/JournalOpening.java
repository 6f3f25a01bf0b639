package org.cairn.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairn.journal.JournalRows.EntryRow;
import org.cairn.journal.JournalRows.ManifestRow;
import org.cairn.vault.Keyring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens a journal from the database: all of it, or only what has changed since it was last opened. Only what the
 * manifest names is taken, whatever else lies in the tables. Damage costs the damaged part, not the rest.
 */
@Component
class JournalOpening {

    /** When more entries than this are wanted, reading the whole table is cheaper than asking for each. */
    private static final int ALL = 200;

    private final JournalRows rows;
    private final JournalSeals seals;

    JournalOpening(JournalRows rows, JournalSeals seals) {
        this.rows = rows;
        this.seals = seals;
    }

    /** Call it while the root is locked, so that pages and rows cannot move on meanwhile. */
    OpenJournal open(Keyring keyring, UUID relationship, ManifestRow rootRow, @Nullable OpenJournal known) {
        ManifestRoot root = seals.openRoot(keyring, relationship, rootRow)
                .orElseThrow(() -> new JournalDamagedException("The root of the manifest does not open."));
        if (known != null && known.sequence() > root.sequence()) {
            throw new JournalDamagedException("The stored journal is older than what this session has seen.");
        }
        if (known != null && known.sequence() == root.sequence()) {
            if (!known.root().equals(root)) {
                throw new JournalDamagedException("The stored journal is another than what this session has seen.");
            }
            return known;
        }
        OpenJournal before = known == null ? OpenJournal.blank(relationship) : known;
        return new OpenJournal(relationship, root, pages(keyring, before, root));
    }

    private List<OpenPage> pages(Keyring keyring, OpenJournal before, ManifestRoot root) {
        UUID relationship = before.relationship();
        Map<Integer, ManifestRoot.Mark> changed = new HashMap<>();
        for (OpenPage page : before.pages()) {
            ManifestRoot.Mark mark = root.marks().get(page.number());
            if (!mark.digest().equals(page.digest())) {
                changed.put(page.number(), mark);
            }
        }
        if (changed.isEmpty()) {
            return before.pages();
        }
        Map<Integer, ManifestPage> manifest = new HashMap<>();
        for (ManifestRow row : rows.pages(relationship, changed.keySet())) {
            seals.openPage(keyring, relationship, row, changed.get(row.page()))
                    .ifPresent(page -> manifest.put(row.page(), page));
        }
        Map<EntryId, OpenEntry> entries = entries(keyring, before, manifest.values());
        List<OpenPage> pages = new ArrayList<>(before.pages());
        changed.forEach((number, mark) -> pages.set(number, page(number, mark, manifest.get(number), entries)));
        return List.copyOf(pages);
    }

    private static OpenPage page(
            int number, ManifestRoot.Mark mark, @Nullable ManifestPage manifest, Map<EntryId, OpenEntry> entries) {
        if (manifest == null) {
            return OpenPage.damaged(number, mark.digest());
        }
        Map<EntryId, OpenEntry> mine = manifest.lines().stream()
                .map(line -> entries.get(line.id()))
                .collect(Collectors.toMap(entry -> entry.line().id(), Function.identity()));
        return new OpenPage(number, mark.digest(), true, mine);
    }

    private Map<EntryId, OpenEntry> entries(Keyring keyring, OpenJournal before, Collection<ManifestPage> pages) {
        Map<EntryId, OpenEntry> entries = new HashMap<>();
        List<ManifestLine> wanted = new ArrayList<>();
        for (ManifestPage page : pages) {
            for (ManifestLine line : page.lines()) {
                Optional<OpenEntry> kept = before.find(line.id())
                        .filter(entry -> entry.isReadable() && entry.line().equals(line));
                kept.ifPresentOrElse(entry -> entries.put(line.id(), entry), () -> wanted.add(line));
            }
        }
        Map<EntryId, EntryRow> current = current(before.relationship(), wanted);
        for (ManifestLine line : wanted) {
            entries.put(line.id(), open(keyring, before.relationship(), line, current.get(line.id())));
        }
        return entries;
    }

    private Map<EntryId, EntryRow> current(UUID relationship, List<ManifestLine> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<EntryId, Long> revisions =
                wanted.stream().collect(Collectors.toMap(ManifestLine::id, ManifestLine::revision));
        List<EntryRow> found =
                wanted.size() > ALL ? rows.entries(relationship) : rows.entries(relationship, revisions.keySet());
        return found.stream()
                .filter(row -> Long.valueOf(row.revision()).equals(revisions.get(row.id())))
                .collect(Collectors.toMap(EntryRow::id, Function.identity()));
    }

    private OpenEntry open(Keyring keyring, UUID relationship, ManifestLine line, @Nullable EntryRow row) {
        if (row == null) {
            return new OpenEntry(line, null);
        }
        return new OpenEntry(
                line,
                body(keyring, relationship, row, line.type(), line.digest()).orElse(null));
    }

    /** The body of a row, when it opens in its place and is what its reference says. */
    Optional<EntryBody> body(Keyring keyring, UUID relationship, EntryRow row, String type, Digest digest) {
        if (!row.type().equals(type)) {
            return Optional.empty();
        }
        return seals.openEntry(keyring, relationship, row)
                .filter(bytes -> Digest.of(bytes).equals(digest))
                .flatMap(JournalOpening::parse);
    }

    private static Optional<EntryBody> parse(byte[] bytes) {
        try {
            return Optional.of(EntryBody.of(bytes));
        } catch (NewerEntryException newer) {
            return Optional.empty();
        }
    }
}
