package org.cairn.vault;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/**
 * Files that are sealed with a passphrase of their own and need no vault to be opened. Their bytes are specified in {@code
 * docs/format/archive.md}.
 */
@Component
public class SealedFiles {

    static final long MOST_SEGMENTS = 32_768;

    /** 128 MiB of content: what is larger is neither written nor read. */
    public static final long MAXIMUM_BYTES = SealedFileHeader.BYTES + MOST_SEGMENTS * SealedSegments.BYTES;

    private final Stretching stretching;

    SealedFiles(Stretching stretching) {
        this.stretching = stretching;
    }

    /** For a program that runs without the application. */
    public static SealedFiles standAlone() {
        return new SealedFiles(new Derivations());
    }

    /** A key for a new file; {@link VaultBusyException} when too many people wait for theirs. */
    public SealedFileKey fresh(Secret passphrase) {
        SealedFileHeader.Keyed keyed = SealedFileHeader.fresh(passphrase, stretching);
        return new SealedFileKey(keyed.header(), keyed.key());
    }

    /** The key of the file that begins here; {@link SealedFileException} when it is none, or has another passphrase. */
    public SealedFileKey keyOf(InputStream file, Secret passphrase) throws IOException {
        SealedFileHeader header = SealedFileHeader.parse(file.readNBytes(SealedFileHeader.BYTES));
        return new SealedFileKey(header, header.key(passphrase, stretching));
    }

    /** Whether this is how a sealed file begins, whatever the passphrase; {@link SealedFileException} when it is not. */
    public static void requireHeader(InputStream file) throws IOException {
        SealedFileHeader.parse(file.readNBytes(SealedFileHeader.BYTES));
    }
}
