package org.cairn.cycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds pack files: those that come with Cairn and those in a folder of the house. */
final class PackFiles {

    static final String FOLDER = "cairn.packs";

    private PackFiles() {}

    /** Everything under {@code cycle/} that came with the application, by name. */
    static List<PackFile> builtIn() {
        try {
            List<PackFile> files = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:cycle/*.yaml")) {
                files.add(new PackFile(String.valueOf(file.getFilename()), file.getContentAsByteArray()));
            }
            files.sort(Comparator.comparing(PackFile::name));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files of the folder that {@code cairn.packs} names, which must exist, or else of {@code packs} in the data
     * folder, which need not.
     */
    static List<PackFile> ofTheHouse(Environment settings) {
        String named = settings.getProperty(FOLDER, "");
        String home = settings.getProperty("cairn.home", "");
        if (named.isBlank()) {
            Path folder = home.isBlank() ? null : pathOf("cairn.home", home).resolve("packs");
            return folder == null || !Files.isDirectory(folder) ? List.of() : in(folder);
        }
        Path folder = pathOf(FOLDER, named);
        if (!Files.isDirectory(folder)) {
            throw new InvalidConfigurationPropertyValueException(FOLDER, named, "There is no such folder.");
        }
        return in(folder);
    }

    private static Path pathOf(String setting, String value) {
        try {
            return Path.of(value.startsWith("~/") ? System.getProperty("user.home") + value.substring(1) : value);
        } catch (InvalidPathException e) {
            throw new InvalidConfigurationPropertyValueException(setting, value, "This is not a path.");
        }
    }

    private static List<PackFile> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PackFiles::isPack).sorted().map(PackFiles::read).toList();
        } catch (IOException e) {
            throw new InvalidConfigurationPropertyValueException(FOLDER, folder, "This folder cannot be read.");
        }
    }

    private static boolean isPack(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && name.matches(".*\\.ya?ml") && Files.isRegularFile(file);
    }

    private static PackFile read(Path file) {
        try {
            return new PackFile(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BrokenPackException(List.of(new PackProblem(file.toString(), 1, "This file cannot be read.")));
        }
    }
}
