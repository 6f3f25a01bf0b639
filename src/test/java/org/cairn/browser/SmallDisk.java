package org.cairn.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A disk of a few megabytes that can be filled up: a file system in memory where one can be mounted (that takes root),
 * and elsewhere a limit to how long a file of the process may grow, which the system refuses in the same moment.
 */
final class SmallDisk implements AutoCloseable {

    private final Path root;
    private final boolean isMounted;

    private SmallDisk(Path root, boolean isMounted) {
        this.root = root;
        this.isMounted = isMounted;
    }

    static SmallDisk ofMegabytes(int size) {
        Path root;
        try {
            root = Files.createTempDirectory(Files.createDirectories(Path.of("target/disks")), "small")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (run("mount", "-t", "tmpfs", "-o", "size=" + size + "m", "tmpfs", root.toString())) {
            return new SmallDisk(root, true);
        }
        System.out.println("No disk can be mounted here, which takes root: files are kept from growing instead.");
        if (!run("prlimit", "--version")) {
            Assumptions.abort("A full disk can be tried on Linux alone: with a mounted one, or with prlimit.");
        }
        return new SmallDisk(root, false);
    }

    Path path() {
        return root;
    }

    /** Leaves no byte free. */
    void fillFor(RunningCairn cairn) {
        if (isMounted) {
            run("dd", "if=/dev/zero", "of=" + root.resolve("everything-else"), "bs=64k");
        } else {
            limit(cairn, Long.toString(lengthOf(cairn.home().resolve("cairn.mv.db"))));
        }
    }

    void makeRoomFor(RunningCairn cairn) {
        if (!isMounted) {
            limit(cairn, "unlimited");
            return;
        }
        try {
            Files.delete(root.resolve("everything-else"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (isMounted) {
            run("umount", "-l", root.toString());
        }
    }

    private static void limit(RunningCairn cairn, String bytes) {
        // the hard limit stays, so that everybody may raise the soft one again
        if (!run("prlimit", "--pid", Long.toString(cairn.processId()), "--fsize=" + bytes + ":")) {
            throw new IllegalStateException("The files of the process could not be limited.");
        }
    }

    private static long lengthOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when the command has done what it was asked for. */
    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
