package org.cairn.memory;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Takes heap dumps. They hold all that the process knows, so whoever takes one deletes it. */
public final class Dumps {

    private Dumps() {}

    /** What is alive in this process, after a collection of garbage. */
    static Path ofThisProcess() {
        try {
            Path file = file();
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All objects of another process, the garbage that has not been collected yet included. */
    public static Path withGarbage(long process) {
        return dumped(process, "-all");
    }

    /** What is alive in another process, after a collection of garbage. */
    public static Path alive(long process) {
        return dumped(process, "-all=false");
    }

    private static Path dumped(long process, String which) {
        try {
            Path file = file();
            Path log = Files.createTempFile("heap", ".txt");
            int end = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process),
                            "GC.heap_dump",
                            which,
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (end != 0 || !Files.exists(file)) {
                throw new IllegalStateException("No heap dump was made: " + Files.readString(log));
            }
            Files.delete(log);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path file() throws IOException {
        return Files.createDirectories(Path.of("target/dumps"))
                .resolve(UUID.randomUUID() + ".hprof")
                .toAbsolutePath();
    }
}
