package org.cairn.shell.home;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.cairn.common.OwnerOnly;

/** Whether the data folder takes anything: tried by writing, because quotas and shared disks tell nothing else. */
final class Room {

    /** A note is some kilobytes; a little more, so that the first save does not fill the disk again. */
    private static final int ENOUGH = 1024 * 1024;

    private final Path trial;

    Room(Path folder) {
        this.trial = folder.resolve(".room");
    }

    boolean isThere() {
        try (FileChannel channel =
                FileChannel.open(trial, Set.of(CREATE, WRITE, TRUNCATE_EXISTING), OwnerOnly.file())) {
            ByteBuffer zeros = ByteBuffer.allocate(ENOUGH);
            while (zeros.hasRemaining()) {
                channel.write(zeros);
            }
            channel.force(true);
            return true;
        } catch (IOException noRoom) {
            return false;
        } finally {
            remove();
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(trial);
        } catch (IOException e) {
            // the next trial writes over it
        }
    }
}
