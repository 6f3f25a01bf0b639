package org.cairn.archives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cairn.common.OwnerOnly;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where archives lie while they are made, fetched or brought in: files of sealed bytes that only Cairn's user can read. What
 * is left of an earlier run is deleted at the start.
 */
@Component
class ArchiveFolder {

    private static final String SUFFIX = ".sealed";

    private final Path folder;

    ArchiveFolder(Environment settings) throws IOException {
        String home = settings.getProperty("cairn.home", "");
        folder = home.isBlank()
                ? Files.createTempDirectory("cairn-archives")
                : Files.createDirectories(
                        Path.of(home.replaceFirst("^~/", System.getProperty("user.home") + "/"))
                                .resolve("archives"),
                        OwnerOnly.folder());
        try (DirectoryStream<Path> leftBehind = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : leftBehind) {
                Files.delete(file);
            }
        }
    }

    Path fresh() throws IOException {
        return Files.createTempFile(folder, "archive-", SUFFIX, OwnerOnly.file());
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A sealed file could not be deleted.", e);
        }
    }
}
