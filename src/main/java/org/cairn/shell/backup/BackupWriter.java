package org.cairn.shell.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cairn.common.OwnerOnly;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup under a name that does not count, reads it again from beginning to end, and only then gives it its name.
 * Whatever ends it before leaves nothing behind that could be taken for a backup.
 */
final class BackupWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Clock clock;
    private final Optional<Path> packs;

    /** @param packs a folder with cycle packs of the house, which belong to what is kept */
    BackupWriter(Clock clock, Optional<Path> packs) {
        this.clock = clock;
        this.packs = packs.filter(Files::isDirectory);
    }

    /** Answers what the file says of itself. A file of this name is never overwritten. */
    Manifest write(Snapshot snapshot, Path file, Progress progress) throws SQLException, IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Manifest manifest = writePart(snapshot, part, progress);
            try (BackupFile written = BackupFile.open(part)) {
                written.verify(Progress.UNSEEN);
            }
            if (Files.exists(file)) {
                throw new UnusableBackupException(file + " is there already and was left as it is.");
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest writePart(Snapshot snapshot, Path part, Progress progress) throws SQLException, IOException {
        Files.deleteIfExists(part);
        Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (FileChannel channel = FileChannel.open(
                part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file())) {
            // the zip closes what it writes to, and the channel is still needed
            ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
            zip.setLevel(Deflater.BEST_SPEED);
            long all = 0;
            for (Table table : snapshot.tables()) {
                all += snapshot.count(table);
            }
            List<Manifest.Content> contents = new ArrayList<>();
            long done = 0;
            for (Table table : snapshot.tables()) {
                Rows rows = write(snapshot, table, zip, progress, done, all);
                done += rows.count();
                contents.add(new Manifest.Content(table.name(), table.columnNames(), rows.count(), rows.digest()));
            }
            copyPacks(zip);
            Manifest manifest = new Manifest(Manifest.FORMAT, made, snapshot.schema(), contents);
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            channel.force(true);
            return manifest;
        }
    }

    private static Rows write(
            Snapshot snapshot, Table table, ZipOutputStream zip, Progress progress, long before, long all)
            throws SQLException, IOException {
        Rows rows = new Rows();
        zip.putNextEntry(new ZipEntry(BackupFile.nameOf(table)));
        snapshot.read(table, line -> {
            rows.add(line);
            zip.write(line);
            zip.write('\n');
            progress.reached(before + rows.count(), all);
        });
        zip.closeEntry();
        return rows;
    }

    private void copyPacks(ZipOutputStream zip) throws IOException {
        if (packs.isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.list(packs.orElseThrow())) {
            for (Path pack : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(BackupFile.PACKS + pack.getFileName()));
                Files.copy(pack, (OutputStream) zip);
                zip.closeEntry();
            }
        }
    }
}
