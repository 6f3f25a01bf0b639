package org.cairn.archives;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cairn.archives.ArchiveRefusedException.Reason;
import org.cairn.relationships.RelationshipId;
import org.cairn.vault.SealedFileException;
import org.cairn.vault.SealedFileKey;
import org.cairn.vault.SealedFiles;
import org.cairn.vault.Secret;
import org.jspecify.annotations.Nullable;

/**
 * An archive that was brought, and waits sealed. Whoever holds it opens it, looks at what is in it, and has some of it taken
 * in. Closing deletes it, and locking the vault closes it.
 */
public final class WaitingArchive implements AutoCloseable {

    private final Path file;
    private final SealedFiles files;
    private final ArchiveLooking looking;
    private final ArchiveTaking taking;
    private @Nullable SealedFileKey key;
    private boolean closed;

    WaitingArchive(Path file, SealedFiles files, ArchiveLooking looking, ArchiveTaking taking) {
        this.file = file;
        this.files = files;
        this.looking = looking;
        this.taking = taking;
    }

    /** Opens it with its passphrase and reads all of it; nothing is changed. {@link ArchiveRefusedException} says why not. */
    public FoundArchive look(String passphrase, LongWork work) {
        try (InputStream start = Files.newInputStream(file);
                Secret secret = Secret.of(passphrase)) {
            keep(files.keyOf(start, secret));
        } catch (SealedFileException refused) {
            throw ArchiveRefusedException.of(refused);
        } catch (IllegalArgumentException noPassphrase) {
            throw new ArchiveRefusedException(Reason.WRONG_PASSPHRASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ArchiveLooking.Look look = looking.begin();
        read(look, work);
        return look.found();
    }

    /**
     * Takes what was chosen in, all of it or nothing, and opens every entry once more before that counts.
     *
     * @param found what was looked at
     * @param chosen which of them, each with the name that it is to have here when it is brought in beside one that is here
     *     already; empty for the name that it has
     * @return the ids here
     */
    public List<RelationshipId> takeIn(FoundArchive found, Map<RelationshipId, String> chosen, LongWork work) {
        return taking.take(found, chosen, visitor -> read(visitor, work));
    }

    private void read(ArchiveVisitor visitor, LongWork work) {
        try (CountedStream counted =
                        new CountedStream(new BufferedInputStream(Files.newInputStream(file)), Files.size(file), work);
                InputStream inside = key().opening(counted)) {
            ArchiveReader.read(inside, visitor);
        } catch (SealedFileException refused) {
            throw ArchiveRefusedException.of(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void keep(SealedFileKey opened) {
        if (key != null) {
            key.close();
        }
        key = opened;
        if (closed) {
            opened.close();
        }
    }

    private synchronized SealedFileKey key() {
        if (key == null) {
            throw new IllegalStateException("It has not been opened.");
        }
        return key;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (key != null) {
            key.close();
        }
        ArchiveFolder.delete(file);
    }
}
