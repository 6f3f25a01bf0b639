package org.cairn.vault.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writes the published vectors again. Not part of the build: run it when the format gets a new version. */
@Tag("program")
class PublishedVectorsProgram {

    @Test
    void everyFileIsWritten() throws IOException {
        PublishedVectors.write();

        for (Map.Entry<String, String> file : PublishedVectors.made().entrySet()) {
            assertThat(PublishedVectors.FOLDER.resolve(file.getKey())).hasContent(file.getValue());
        }
    }
}
