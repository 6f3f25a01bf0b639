package org.cairn.journal;

import java.util.Optional;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipRecords;
import org.cairn.vault.Keyring;
import org.cairn.vault.Keyrings;
import org.cairn.vault.NoRelationshipKeyException;
import org.cairn.vault.RelationshipKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Keeps a relationship's name in its journal, which begins and ends with the relationship. */
@Component
@PreAuthorize("hasRole('MENTOR')")
class SealedRelationshipRecords implements RelationshipRecords {

    private final OwnRelationships own;
    private final Keyrings keyrings;
    private final RelationshipKeys keys;
    private final OpenJournals journals;
    private final JournalWriter writer;

    SealedRelationshipRecords(
            OwnRelationships own,
            Keyrings keyrings,
            RelationshipKeys keys,
            OpenJournals journals,
            JournalWriter writer) {
        this.own = own;
        this.keyrings = keyrings;
        this.keys = keys;
        this.journals = journals;
        this.writer = writer;
    }

    @Override
    public void opened(RelationshipId id, String name) {
        opened(id);
        writer.append(keyringFor(id), id, RelationshipNameEntry.TYPE, idOfName(id), new RelationshipNameEntry(name));
    }

    @Override
    public void opened(RelationshipId id) {
        own.requireJournal(id);
        Keyring keyring = keyrings.current();
        keys.create(keyring, id.value());
        writer.begin(keyring, id.value());
    }

    @Override
    public Optional<String> nameOf(RelationshipId id) {
        Keyring keyring = keyringFor(id);
        try {
            return journals.read(keyring, id.value())
                    .find(idOfName(id))
                    .filter(OpenEntry::isReadable)
                    .map(entry -> entry.as(RelationshipNameEntry.TYPE).content().name());
        } catch (JournalDamagedException | NoRelationshipKeyException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void rename(RelationshipId id, String name) {
        Keyring keyring = keyringFor(id);
        Entry<RelationshipNameEntry> current = journals.lock(keyring, id.value())
                .find(idOfName(id))
                .orElseThrow(EntryNotFoundException::new)
                .as(RelationshipNameEntry.TYPE);
        writer.revise(keyring, id, current, new RelationshipNameEntry(name), false);
    }

    private Keyring keyringFor(RelationshipId id) {
        own.require(id);
        return keyrings.current();
    }

    private static EntryId idOfName(RelationshipId id) {
        return new EntryId(id.value());
    }
}
