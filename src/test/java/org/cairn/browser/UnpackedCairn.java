package org.cairn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged Cairn, unpacked, with what the JDK learnt at a first start, as docs/running/sizing.md has it: a start then
 * costs half as much. It is made once for each package, by whoever comes first and with the options that they start it with.
 */
public final class UnpackedCairn {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path folder;
    private final Path packed;
    private final List<String> options;

    private UnpackedCairn(Path packed, Path folder, List<String> options) {
        this.options = options;
        this.folder = folder.toAbsolutePath();
        this.packed = packed.toAbsolutePath();
    }

    /** Unpacks into this folder, unless this very package has been unpacked there before. */
    public static UnpackedCairn of(Path packed, Path folder, List<String> options) {
        UnpackedCairn unpacked = new UnpackedCairn(packed, folder, options);
        try {
            Files.createDirectories(folder);
            try (FileChannel door = FileChannel.open(
                            folder.resolve("door"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = door.lock()) {
                unpacked.makeUnlessMade();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return unpacked;
    }

    /** What starts it: everything after the program {@code java} and its options. */
    public List<String> arguments() {
        return List.of("-XX:AOTCache=" + cache(), "-jar", jar().toString());
    }

    private Path jar() {
        return folder.resolve("unpacked").resolve(packed.getFileName());
    }

    private Path cache() {
        return folder.resolve("cairn.aot");
    }

    private void makeUnlessMade() throws IOException {
        if (Files.exists(cache())
                && Files.getLastModifiedTime(cache()).compareTo(Files.getLastModifiedTime(packed)) > 0) {
            return;
        }
        Files.deleteIfExists(cache());
        String unpacked = jar().getParent().toString();
        java("-Djarmode=tools", "-jar", packed.toString(), "extract", "--force", "--destination", unpacked);
        // the cache fits a start with the same access to native code only
        java(
                "--enable-native-access=ALL-UNNAMED",
                "-XX:AOTCacheOutput=" + cache(),
                "-Dspring.context.exit=onRefresh",
                "-jar",
                jar().toString());
        assertThat(cache()).exists();
    }

    private void java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console").toFile());
        builder.environment()
                .put("CAIRN_HOME", Files.createTempDirectory("cairn").toString());
        builder.environment().put("SERVER_PORT", "0");
        int end = builder.start().onExit().join().exitValue();
        assertThat(end)
                .as(String.join(" ", command) + "\n" + Files.readString(folder.resolve("console")))
                .isZero();
    }
}
