package org.cairn.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.cairn.journal.JournalRows.EntryRow;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.Keyring;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Saves one entry: seals it, the page of the manifest it stands on and the root, however many other entries there are.
 * Runs in the caller's transaction, which has the journal locked.
 */
@Component
class JournalWriter {

    private final JournalRows rows;
    private final JournalSeals seals;
    private final OpenJournals journals;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JournalWriter(
            JournalRows rows,
            JournalSeals seals,
            OpenJournals journals,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.seals = seals;
        this.journals = journals;
        this.clock = clock;
        this.events = events;
    }

    /** Begins an empty journal. The relationship's key must be there. */
    void begin(Keyring keyring, UUID relationship) {
        OpenJournal blank = OpenJournal.blank(relationship);
        rows.insertRoot(relationship, blank.sequence(), seals.sealRoot(keyring, relationship, blank.root()));
        journals.changed(keyring, blank);
    }

    <T extends Record> Entry<T> append(
            Keyring keyring, RelationshipId relationship, EntryType<T> type, EntryId id, T content) {
        OpenJournal journal = journals.lock(keyring, relationship.value());
        if (journal.find(id).isPresent()) {
            throw new EntryExistsException();
        }
        rows.deleteEntry(relationship.value(), id);
        EntryBody body = EntryBody.first(type.schemaVersion(), journal.sequence() + 1, now(), json(content));
        return store(keyring, journal, type, id, 1, body, content);
    }

    <T extends Record> Entry<T> revise(
            Keyring keyring, RelationshipId relationship, Entry<T> basedOn, T content, boolean keepBoth) {
        OpenJournal journal = journals.lock(keyring, relationship.value());
        EntryType<T> type = basedOn.type();
        OpenEntry current = journal.find(basedOn.id())
                .filter(entry -> entry.line().type().equals(type.name()))
                .orElseThrow(EntryNotFoundException::new);
        Entry<T> stored = current.as(type);
        if (stored.revision() != basedOn.revision()) {
            throw new StaleEntryException(stored, content);
        }
        EntryBody before = current.body();
        ManifestLine line = current.line();
        Instant now = now();
        EntryBody next;
        if (!keepBoth && before.isReplaceableAt(now)) {
            rows.deleteRevision(relationship.value(), line.id(), line.revision());
            next = before.replacedBy(type.schemaVersion(), now, json(content));
        } else {
            EntryBody.Former self = new EntryBody.Former(line.revision(), line.digest());
            next = before.followedBy(type.schemaVersion(), now, keepBoth, self, json(content));
        }
        return store(keyring, journal, type, line.id(), line.revision() + 1, next, content);
    }

    void remove(Keyring keyring, RelationshipId relationship, EntryId id) {
        OpenJournal journal = journals.lock(keyring, relationship.value());
        if (journal.find(id).isEmpty()) {
            throw new EntryNotFoundException();
        }
        rows.deleteEntry(relationship.value(), id);
        turn(keyring, journal, id, null);
    }

    private <T extends Record> Entry<T> store(
            Keyring keyring,
            OpenJournal journal,
            EntryType<T> type,
            EntryId id,
            long revision,
            EntryBody body,
            T content) {
        byte[] bytes = body.toBytes();
        ManifestLine line = new ManifestLine(id, type.name(), revision, Digest.of(bytes));
        OpenEntry entry = new OpenEntry(line, EntryBody.of(bytes));
        Entry<T> readBack = intact(entry, type, content);
        UUID relationship = journal.relationship();
        byte[] sealed = seals.sealEntry(keyring, relationship, line, bytes);
        rows.insertEntry(relationship, new EntryRow(id, revision, type.name(), sealed));
        turn(keyring, journal, id, entry);
        return readBack;
    }

    /** Brings the manifest up to date: one page and the root. */
    private void turn(Keyring keyring, OpenJournal journal, EntryId id, @Nullable OpenEntry entry) {
        OpenPage page = journal.pageOf(id);
        if (!page.isSound()) {
            throw new JournalDamagedException("The part of the manifest that lists this entry is damaged.");
        }
        UUID relationship = journal.relationship();
        Map<EntryId, OpenEntry> entries = page.with(id, entry);
        ManifestPage manifest = OpenPage.manifest(page.number(), journal.sequence() + 1, entries);
        byte[] bytes = manifest.toBytes();
        Digest digest = Digest.of(bytes);
        ManifestRoot root = journal.root().with(page.number(), digest);
        rows.storePage(
                relationship,
                page.number(),
                manifest.sequence(),
                seals.sealPage(keyring, relationship, manifest, bytes));
        rows.updateRoot(relationship, root.sequence(), seals.sealRoot(keyring, relationship, root));
        journals.changed(keyring, journal.with(root, new OpenPage(page.number(), digest, true, entries)));
        events.publishEvent(new JournalChanged(new RelationshipId(relationship), id));
    }

    /** What is saved must come back as it was: a content that JSON would bend is refused, not bent. */
    private static <T extends Record> Entry<T> intact(OpenEntry entry, EntryType<T> type, T content) {
        try {
            Entry<T> readBack = entry.as(type);
            if (readBack.content().equals(content)) {
                return readBack;
            }
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("This content cannot be stored: it could not be read back.");
        }
        throw new IllegalArgumentException("This content cannot be stored: it would come back changed.");
    }

    private static ObjectNode json(Record content) {
        return JournalJson.tree(content);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
