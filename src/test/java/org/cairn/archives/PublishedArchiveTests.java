package org.cairn.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.cairn.vault.SealedFileKey;
import org.cairn.vault.SealedFiles;
import org.cairn.vault.Secret;
import org.cairn.vault.reference.ReferenceArchive;
import org.junit.jupiter.api.Test;

/** The archive that is published with the format: this version of Cairn and all later ones open it. */
class PublishedArchiveTests {

    @Test
    void thePublishedArchiveIsWhatTheReferenceMakesOfThePublishedLines() throws IOException {
        byte[] lines = Files.readAllBytes(ReferenceArchive.LINES);

        assertThat(ReferenceArchive.SEALED).hasBinaryContent(ReferenceArchive.of(lines));
    }

    @Test
    void thePublishedArchiveOpens() throws IOException {
        assertThat(inside()).isEqualTo(Files.readAllBytes(ReferenceArchive.LINES));
    }

    @Test
    void itsLinesAreReadAndWrittenAsTheyAre() throws IOException {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ArchiveWriter writer = new ArchiveWriter(again);

        ArchiveCounts counts = ArchiveReader.read(new ByteArrayInputStream(inside()), writer);

        assertThat(counts).isEqualTo(new ArchiveCounts(2, 1, 5)).isEqualTo(writer.counts());
        assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(ReferenceArchive.LINES));
    }

    private static byte[] inside() throws IOException {
        byte[] sealed = Files.readAllBytes(ReferenceArchive.SEALED);
        try (Secret passphrase = Secret.of(ReferenceArchive.PASSPHRASE);
                SealedFileKey key = SealedFiles.standAlone().keyOf(new ByteArrayInputStream(sealed), passphrase);
                InputStream inside = key.opening(new ByteArrayInputStream(sealed))) {
            return inside.readAllBytes();
        }
    }
}
