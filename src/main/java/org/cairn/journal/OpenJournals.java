package org.cairn.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cairn.journal.JournalRows.ManifestRow;
import org.cairn.vault.Keyring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The journals that sessions hold open, decrypted once, by keyring: closing the keyring drops them. What a transaction
 * has changed is seen by that transaction alone and becomes everybody's after the commit.
 */
@Component
class OpenJournals {

    private final Map<Keyring, Shelf> shelves = new ConcurrentHashMap<>();
    private final JournalRows rows;
    private final JournalOpening opening;

    OpenJournals(JournalRows rows, JournalOpening opening) {
        this.rows = rows;
        this.opening = opening;
    }

    /** The journal as it is now: from memory when nothing has been saved since, by this session or another. */
    OpenJournal read(Keyring keyring, UUID relationship) {
        Optional<OpenJournal> changed = changedHere(keyring, relationship);
        if (changed.isPresent()) {
            return changed.get();
        }
        OpenJournal known = shelf(keyring).find(relationship);
        long stored = rows.sequence(relationship).orElseThrow(OpenJournals::withoutRoot);
        return known != null && known.sequence() == stored ? known : lock(keyring, relationship);
    }

    /** The journal as it is now, and nobody else saves until the transaction ends. */
    OpenJournal lock(Keyring keyring, UUID relationship) {
        Optional<OpenJournal> changed = changedHere(keyring, relationship);
        if (changed.isPresent()) {
            return changed.get();
        }
        ManifestRow root = rows.lockRoot(relationship).orElseThrow(OpenJournals::withoutRoot);
        Shelf shelf = shelf(keyring);
        OpenJournal current = opening.open(keyring, relationship, root, shelf.find(relationship));
        shelf.publish(current);
        return current;
    }

    /** What the session holds at this moment, without looking into the database. */
    @Nullable
    OpenJournal known(Keyring keyring, UUID relationship) {
        return shelf(keyring).find(relationship);
    }

    /** Holds the changed journal back until the commit. */
    void changed(Keyring keyring, OpenJournal next) {
        changes().put(keyring, next.relationship(), next);
    }

    /** Drops the journal from memory once the commit is through. */
    void erased(UUID relationship) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                shelves.values().forEach(shelf -> shelf.drop(relationship));
            }
        });
    }

    private static JournalDamagedException withoutRoot() {
        return new JournalDamagedException("The root of the manifest is missing.");
    }

    private Shelf shelf(Keyring keyring) {
        Shelf shelf = shelves.get(keyring);
        if (shelf != null) {
            return shelf;
        }
        Shelf fresh = new Shelf();
        Shelf other = shelves.putIfAbsent(keyring, fresh);
        if (other != null) {
            return other;
        }
        keyring.onClose(() -> {
            shelves.remove(keyring);
            fresh.close();
        });
        return fresh;
    }

    private Optional<OpenJournal> changedHere(Keyring keyring, UUID relationship) {
        Object bound = TransactionSynchronizationManager.getResource(this);
        return bound instanceof Changes changes
                ? Optional.ofNullable(
                        changes.byKeyring.getOrDefault(keyring, Map.of()).get(relationship))
                : Optional.empty();
    }

    private Changes changes() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Changes changes) {
            return changes;
        }
        Changes changes = new Changes();
        TransactionSynchronizationManager.registerSynchronization(changes);
        TransactionSynchronizationManager.bindResource(this, changes);
        return changes;
    }

    /** What one session holds open. */
    private static final class Shelf {

        private final Map<UUID, OpenJournal> journals = new ConcurrentHashMap<>();
        private volatile boolean closed;

        @Nullable
        OpenJournal find(UUID relationship) {
            return journals.get(relationship);
        }

        /** The later one stays, in whichever order two threads come. */
        void publish(OpenJournal journal) {
            journals.merge(
                    journal.relationship(), journal, (held, next) -> held.sequence() < next.sequence() ? next : held);
            if (closed) {
                journals.clear();
            }
        }

        void drop(UUID relationship) {
            journals.remove(relationship);
        }

        void close() {
            closed = true;
            journals.clear();
        }
    }

    /** What the current transaction has changed. */
    private final class Changes implements TransactionSynchronization {

        private final Map<Keyring, Map<UUID, OpenJournal>> byKeyring = new HashMap<>();

        void put(Keyring keyring, UUID relationship, OpenJournal next) {
            byKeyring.computeIfAbsent(keyring, unknown -> new HashMap<>()).put(relationship, next);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OpenJournals.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OpenJournals.this, this);
        }

        @Override
        public void afterCommit() {
            byKeyring.forEach((keyring, journals) -> {
                if (keyring.isOpen()) {
                    journals.values().forEach(shelf(keyring)::publish);
                }
            });
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OpenJournals.this);
        }
    }
}
