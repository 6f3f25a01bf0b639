package org.cairn.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An archive that was made and waits to be fetched. Closing deletes it here. */
public final class TakenOut implements AutoCloseable {

    private final Path file;
    private final long bytes;
    private final ArchiveCounts counts;
    private final int missing;
    private final int leftOut;

    TakenOut(Path file, long bytes, ArchiveCounts counts, int missing, int leftOut) {
        this.file = file;
        this.bytes = bytes;
        this.counts = counts;
        this.missing = missing;
        this.leftOut = leftOut;
    }

    /** What is sealed. */
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    public long bytes() {
        return bytes;
    }

    public int relationships() {
        return counts.relationships();
    }

    public int meetings() {
        return counts.meetings();
    }

    /** How many saved texts there are, earlier ones too. */
    public int revisions() {
        return counts.revisions();
    }

    /** How many of them are damaged where they are stored, and not in the archive. */
    public int missing() {
        return missing;
    }

    /** How many relationships do not open at all, and are not in the archive. */
    public int leftOut() {
        return leftOut;
    }

    @Override
    public void close() {
        ArchiveFolder.delete(file);
    }
}
