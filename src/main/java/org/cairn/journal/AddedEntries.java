package org.cairn.journal;

import java.util.Map;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.Keyring;
import org.jspecify.annotations.Nullable;

/**
 * Entries from elsewhere that come into a journal which is there already: those that are not in it, each as it was last.
 * What is there stays as it is.
 */
final class AddedEntries implements ArrivingEntries {

    private final Keyring keyring;
    private final RelationshipId relationship;
    private final OpenJournals journals;
    private final JournalWriter writer;
    private final Map<String, EntryType<?>> types;
    private @Nullable EntryCopy last;

    AddedEntries(
            Keyring keyring,
            RelationshipId relationship,
            OpenJournals journals,
            JournalWriter writer,
            Map<String, EntryType<?>> types) {
        this.keyring = keyring;
        this.relationship = relationship;
        this.journals = journals;
        this.writer = writer;
        this.types = types;
    }

    @Override
    public void add(EntryCopy copy) {
        if (last != null && !last.id().equals(copy.id())) {
            append(last);
        }
        last = copy;
    }

    @Override
    public void finish() {
        if (last != null) {
            append(last);
        }
    }

    private void append(EntryCopy copy) {
        EntryId id = new EntryId(copy.id());
        EntryType<?> type = types.get(copy.type());
        if (type == null) {
            throw new NewerEntryException();
        }
        if (journals.lock(keyring, relationship.value()).find(id).isEmpty()) {
            append(copy, id, type);
        }
    }

    private <T extends Record> void append(EntryCopy copy, EntryId id, EntryType<T> type) {
        EntryBody body = copy.body(null);
        ManifestLine line = new ManifestLine(id, copy.type(), copy.revision(), Digest.of(body.toBytes()));
        writer.append(
                keyring,
                relationship,
                type,
                id,
                OpenEntry.read(line, body, type).content());
    }
}
