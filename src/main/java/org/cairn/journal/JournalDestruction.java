package org.cairn.journal;

import java.util.SortedMap;
import java.util.UUID;
import org.cairn.relationships.RelationshipEnds;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.Keyring;
import org.cairn.vault.Keyrings;
import org.cairn.vault.OwnerId;
import org.cairn.vault.RelationshipKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Destroys a journal: the key first of all, then every row. It needs no open vault and works on a damaged journal too. It
 * asks nobody; whoever calls has asked, or knows that its day has come.
 */
@Component
public class JournalDestruction {

    /**
     * What there was.
     *
     * @param entries how many entries of each type
     * @param rows how many rows held them, with their histories and the manifest
     * @param keys how many wraps of the key
     */
    public record Destroyed(SortedMap<String, Integer> entries, int rows, int keys) {}

    private final JournalRows rows;
    private final RelationshipKeys keys;
    private final Keyrings keyrings;
    private final OpenJournals journals;
    private final RelationshipEnds ends;
    private final Compaction compaction;
    private final TransactionTemplate transaction;
    private final TransactionTemplate anotherLook;

    JournalDestruction(
            JournalRows rows,
            RelationshipKeys keys,
            Keyrings keyrings,
            OpenJournals journals,
            RelationshipEnds ends,
            Compaction compaction,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.keys = keys;
        this.keyrings = keyrings;
        this.journals = journals;
        this.ends = ends;
        this.compaction = compaction;
        this.transaction = new TransactionTemplate(transactions);
        this.anotherLook = new TransactionTemplate(transactions);
        this.anotherLook.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In one transaction, the caller's if there is one. What is gone already is not missed. */
    public Destroyed destroy(UUID mentor, RelationshipId relationship) {
        UUID id = relationship.value();
        return transaction.execute(_ -> {
            rows.lockRoot(id);
            SortedMap<String, Integer> entries = rows.countByType(id);
            int wraps = keys.destroy(new OwnerId(mentor), id);
            int deleted = rows.deleteAll(id);
            ends.markDestroyed(relationship);
            journals.erased(id);
            compaction.afterCommit();
            return new Destroyed(entries, deleted, wraps);
        });
    }

    /** How many entries of each type there are. */
    public SortedMap<String, Integer> whatThereIs(RelationshipId relationship) {
        return rows.countByType(relationship.value());
    }

    /** Whether nothing opens any more: read over another connection, no key, no row, and every open vault tries in vain. */
    public boolean leftNothing(UUID mentor, RelationshipId relationship) {
        OwnerId owner = new OwnerId(mentor);
        UUID id = relationship.value();
        return Boolean.TRUE.equals(anotherLook.execute(_ -> !keys.exists(owner, id)
                && rows.count(id) == 0
                && keyrings.openOf(owner).stream().noneMatch(keyring -> opens(keyring, id))));
    }

    private boolean opens(Keyring keyring, UUID relationship) {
        try {
            journals.read(keyring, relationship);
            return true;
        } catch (JournalDamagedException nothingThere) {
            return keys.opens(keyring, relationship);
        }
    }

    /** Whether the database is a file of Cairn's own, which keeps dead pages until it is written anew. */
    public boolean isFollowedByCompaction() {
        return compaction.isNeeded();
    }
}
