package org.cairn.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cairn.journal.JournalRows.EntryRow;
import org.cairn.journal.JournalRows.ManifestRow;
import org.cairn.vault.Keyring;
import org.cairn.vault.Resealing;
import org.cairn.vault.SealBrokenException;
import org.cairn.vault.SealedPlace;
import org.cairn.vault.Sealing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reseals a journal under a new key, a few rows at a time. Digests are taken of what is inside the seals, so the
 * manifest stays true whichever rows are done. A row that does not open under any key is left as it is: it could not
 * be read before either.
 */
@Component
class JournalResealing implements Resealing {

    private static final int AT_ONCE = 50;

    private final JournalRows rows;
    private final JournalSeals seals;
    private final Sealing sealing;
    private final TransactionTemplate transaction;

    JournalResealing(JournalRows rows, JournalSeals seals, Sealing sealing, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.seals = seals;
        this.sealing = sealing;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void reseal(Keyring open, UUID relationship) {
        List<EntryId> waiting = rows.entries(relationship).stream()
                .filter(row -> isOutdated(open, relationship, row.sealed()))
                .map(EntryRow::id)
                .distinct()
                .toList();
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            List<EntryId> some = waiting.subList(from, Math.min(waiting.size(), from + AT_ONCE));
            transaction.executeWithoutResult(status -> entries(open, relationship, some));
        }
        transaction.executeWithoutResult(status -> manifest(open, relationship));
    }

    @Override
    public boolean isAnySealedUnder(UUID relationship, UUID keyId) {
        return rows.allSealed(relationship).stream().anyMatch(envelope -> isSealedUnder(keyId, envelope));
    }

    private void entries(Keyring open, UUID relationship, List<EntryId> ids) {
        rows.lockRoot(relationship);
        for (EntryRow row : rows.entries(relationship, ids)) {
            renewed(open, () -> JournalSeals.placeOfEntry(relationship, row), row.sealed())
                    .ifPresent(fresh -> rows.resealEntry(relationship, row.id(), row.revision(), fresh));
        }
    }

    private void manifest(Keyring open, UUID relationship) {
        Optional<ManifestRow> root = rows.lockRoot(relationship);
        for (ManifestRow row : rows.pages(relationship)) {
            renewed(open, () -> JournalSeals.placeOfPage(relationship, row.page(), row.sequence()), row.sealed())
                    .ifPresent(fresh -> rows.storePage(relationship, row.page(), row.sequence(), fresh));
        }
        root.ifPresent(row -> renewed(open, () -> JournalSeals.placeOfRoot(relationship, row.sequence()), row.sealed())
                .ifPresent(fresh -> rows.updateRoot(relationship, row.sequence(), fresh)));
    }

    private Optional<byte[]> renewed(Keyring open, Supplier<SealedPlace> place, byte[] sealed) {
        return seals.open(open, place, sealed)
                .filter(plaintext -> isOutdated(open, place.get().relationship(), sealed))
                .map(plaintext -> sealing.seal(open, place.get(), plaintext));
    }

    private boolean isOutdated(Keyring open, UUID relationship, byte[] sealed) {
        try {
            return !sealing.isCurrent(open, relationship, sealed);
        } catch (SealBrokenException broken) {
            return false;
        }
    }

    private static boolean isSealedUnder(UUID keyId, byte[] sealed) {
        try {
            return Sealing.keyOf(sealed).equals(keyId);
        } catch (SealBrokenException broken) {
            return false;
        }
    }
}
