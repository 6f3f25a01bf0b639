package org.cairn.shell.home;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.cairn.common.OwnerOnly;

/**
 * The folder that holds everything Cairn keeps, claimed by this process alone until it is released or the process ends.
 *
 * <p>The claim is a lock of the operating system on {@code cairn.lock}: it cannot outlive a process that was killed.
 */
public final class DataFolder implements AutoCloseable {
    private final FileChannel lock;

    private DataFolder(FileChannel lock) {
        this.lock = lock;
    }

    /** The absolute path that a setting names; {@code ~/} stands for the home folder. */
    public static Path pathOf(String setting) {
        if (setting.contains(";") || setting.contains("${") || setting.contains("\uFFFD")) {
            throw new RefusedToStartException("The data folder \"" + setting
                    + "\" cannot be used: its path has a semicolon, a ${ or a letter that this system's language setting cannot"
                    + " express. Set CAIRN_HOME to another folder.");
        }
        try {
            var expanded = setting.startsWith("~/") ? System.getProperty("user.home") + setting.substring(1) : setting;
            return Path.of(expanded).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new RefusedToStartException(
                    "The data folder \"" + setting + "\" is not a path. Set CAIRN_HOME to another folder.", e);
        }
    }

    /** Makes the folder if need be and claims it; refuses when another process has it or when it cannot be written. */
    public static DataFolder claim(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new RefusedToStartException(
                    "The data folder " + path + " is a file, not a folder. Set CAIRN_HOME to a folder.");
        }
        try {
            Files.createDirectories(path, OwnerOnly.folder());
            return new DataFolder(lock(path.resolve("cairn.lock")));
        } catch (IOException e) {
            throw new RefusedToStartException(
                    "The data folder " + path + " cannot be written. Give the user who runs Cairn the right to write"
                            + " there, or set CAIRN_HOME to another folder.",
                    e);
        }
    }

    /** Whether a process holds the folder at this moment. */
    public static boolean isClaimed(Path path) {
        try (DataFolder _ = claim(path)) {
            return false;
        } catch (RefusedToStartException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder could not be released.", e);
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        var channel = FileChannel.open(file, Set.of(CREATE, READ, WRITE), OwnerOnly.file());
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // the same refusal as for any other holder
        }
        channel.close();
        throw new RefusedToStartException("Cairn is already running on the data folder " + file.getParent()
                + holder(file) + ". Stop that one first, or set CAIRN_HOME to another folder.");
    }

    private static String holder(Path file) {
        try {
            var process = Files.readString(file, StandardCharsets.US_ASCII);
            return process.matches("\\d+") ? " (process " + process + ")" : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
