package org.cairn.archives;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cairn.archives.ArchiveRefusedException.Reason;
import org.cairn.vault.Keyrings;
import org.cairn.vault.SealedFileException;
import org.cairn.vault.SealedFiles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Receives an archive that somebody brings, sealed as it is. Nothing of it counts before it was opened and looked through. */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class BringingIn {

    private static final int AT_ONCE = 64 * 1024;

    private final ArchiveFolder folder;
    private final Keyrings keyrings;
    private final SealedFiles files;
    private final ArchiveLooking looking;
    private final ArchiveTaking taking;

    BringingIn(
            ArchiveFolder folder, Keyrings keyrings, SealedFiles files, ArchiveLooking looking, ArchiveTaking taking) {
        this.folder = folder;
        this.keyrings = keyrings;
        this.files = files;
        this.looking = looking;
        this.taking = taking;
    }

    /**
     * Stores what comes, as long as it can be an archive: {@link ArchiveRefusedException} as soon as it is foreign or too
     * large, and nothing of it stays.
     */
    public WaitingArchive receive(InputStream coming) {
        Path file = null;
        boolean whole = false;
        try {
            file = folder.fresh();
            store(coming, file);
            try (InputStream stored = Files.newInputStream(file)) {
                SealedFiles.requireHeader(stored);
            }
            WaitingArchive waiting = new WaitingArchive(file, files, looking, taking);
            keyrings.current().onClose(waiting::close);
            whole = true;
            return waiting;
        } catch (SealedFileException refused) {
            throw ArchiveRefusedException.of(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!whole && file != null) {
                ArchiveFolder.delete(file);
            }
        }
    }

    private static void store(InputStream coming, Path file) throws IOException {
        byte[] some = new byte[AT_ONCE];
        long stored = 0;
        try (OutputStream to = Files.newOutputStream(file)) {
            for (int read = coming.readNBytes(some, 0, some.length);
                    read > 0;
                    read = coming.readNBytes(some, 0, some.length)) {
                stored += read;
                if (stored > SealedFiles.MAXIMUM_BYTES) {
                    throw new ArchiveRefusedException(Reason.TOO_LARGE);
                }
                to.write(some, 0, read);
                if (stored == read) {
                    SealedFiles.requireHeader(new ByteArrayInputStream(some, 0, read));
                }
            }
        }
    }
}
