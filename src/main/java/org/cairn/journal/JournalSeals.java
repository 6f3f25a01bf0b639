package org.cairn.journal;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cairn.journal.JournalRows.EntryRow;
import org.cairn.journal.JournalRows.ManifestRow;
import org.cairn.vault.Keyring;
import org.cairn.vault.SealBrokenException;
import org.cairn.vault.SealedPlace;
import org.cairn.vault.Sealing;
import org.springframework.stereotype.Component;

/** Says in which place each part of a journal is sealed, and seals and opens it there. */
@Component
class JournalSeals {

    /** The dot keeps these two apart from every {@link EntryType}. */
    private static final String ROOT = "journal.root";

    private static final String PAGE = "journal.page";

    private final Sealing sealing;

    JournalSeals(Sealing sealing) {
        this.sealing = sealing;
    }

    static SealedPlace placeOfRoot(UUID relationship, long sequence) {
        return new SealedPlace(relationship, ROOT, relationship, sequence);
    }

    static SealedPlace placeOfPage(UUID relationship, int page, long sequence) {
        return new SealedPlace(relationship, PAGE, new UUID(0, page), sequence);
    }

    static SealedPlace placeOfEntry(UUID relationship, EntryRow row) {
        return new SealedPlace(relationship, row.type(), row.id().value(), row.revision());
    }

    byte[] sealRoot(Keyring keyring, UUID relationship, ManifestRoot root) {
        return sealing.seal(keyring, placeOfRoot(relationship, root.sequence()), root.toBytes());
    }

    byte[] sealPage(Keyring keyring, UUID relationship, ManifestPage page, byte[] bytes) {
        return sealing.seal(keyring, placeOfPage(relationship, page.number(), page.sequence()), bytes);
    }

    byte[] sealEntry(Keyring keyring, UUID relationship, ManifestLine line, byte[] body) {
        SealedPlace place = new SealedPlace(relationship, line.type(), line.id().value(), line.revision());
        return sealing.seal(keyring, place, body);
    }

    Optional<ManifestRoot> openRoot(Keyring keyring, UUID relationship, ManifestRow row) {
        return open(keyring, () -> placeOfRoot(relationship, row.sequence()), row.sealed())
                .map(ManifestRoot::of)
                .filter(root -> root.sequence() == row.sequence());
    }

    /** The page, when it opens and is the very one that the root names. */
    Optional<ManifestPage> openPage(Keyring keyring, UUID relationship, ManifestRow row, ManifestRoot.Mark mark) {
        return open(keyring, () -> placeOfPage(relationship, row.page(), row.sequence()), row.sealed())
                .filter(bytes -> Digest.of(bytes).equals(mark.digest()))
                .map(ManifestPage::of);
    }

    Optional<byte[]> openEntry(Keyring keyring, UUID relationship, EntryRow row) {
        return open(keyring, () -> placeOfEntry(relationship, row), row.sealed());
    }

    /** A place that cannot even be named, because a column was altered, is as broken as a seal that does not open. */
    Optional<byte[]> open(Keyring keyring, Supplier<SealedPlace> place, byte[] sealed) {
        try {
            return Optional.of(sealing.open(keyring, place.get(), sealed));
        } catch (SealBrokenException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
