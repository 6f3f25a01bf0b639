package org.cairn.vault.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The test vectors under {@code docs/format/vectors}, made from the reference implementations here and without the
 * product's code. {@code docs/format/README.md} says how to write them again.
 */
public final class PublishedVectors {

    public static final Path FOLDER = Path.of("docs", "format", "vectors");

    private PublishedVectors() {}

    /** Each file's name and text; the same at every call. */
    public static Map<String, String> made() {
        Map<String, String> files = new TreeMap<>();
        Stream.of(
                        new EnvelopeVectors(),
                        new KeySlotVectors(),
                        new RelationshipKeyVectors(),
                        new RecoveryCodeVectors(),
                        new HandOverVectors())
                .forEach(vectors -> files.put(vectors.fileName(), vectors.text()));
        return files;
    }

    static void write() throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> file : made().entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
        Files.write(ReferenceArchive.SEALED, ReferenceArchive.of(Files.readAllBytes(ReferenceArchive.LINES)));
    }
}
