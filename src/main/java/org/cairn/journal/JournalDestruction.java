package org.cairn.journal;

import java.util.UUID;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.Keyring;
import org.cairn.vault.RelationshipKeys;
import org.springframework.stereotype.Component;

/** Destroys a journal: the key first of all, then every row. Works on a damaged one too. */
@Component
class JournalDestruction {

    private final JournalRows rows;
    private final RelationshipKeys keys;
    private final OpenJournals journals;
    private final OwnRelationships own;
    private final Compaction compaction;

    JournalDestruction(
            JournalRows rows,
            RelationshipKeys keys,
            OpenJournals journals,
            OwnRelationships own,
            Compaction compaction) {
        this.rows = rows;
        this.keys = keys;
        this.journals = journals;
        this.own = own;
        this.compaction = compaction;
    }

    void destroy(Keyring keyring, RelationshipId relationship) {
        UUID id = relationship.value();
        rows.lockRoot(id);
        keys.destroy(keyring, id);
        rows.deleteAll(id);
        own.markDestroyed(relationship);
        journals.erased(id);
        compaction.afterCommit();
    }
}
