package org.cairn.shell.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.cairn.common.OwnerOnly;
import org.cairn.shell.home.CommandSettings;
import org.cairn.shell.home.DataFolder;
import org.cairn.shell.home.DatabaseFile;

/** Puts a backup back where these settings keep the data. Until everything has been compared nothing there changes. */
final class Restore {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'cairn-before-'yyyyMMdd'T'HHmmss'.mv.db'")
            .withZone(ZoneOffset.UTC);

    private final CommandSettings settings;
    private final Clock clock;

    Restore(CommandSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Answers where the database was set aside that was there before. */
    Optional<Path> from(BackupFile backup, Progress progress) throws SQLException, IOException {
        backup.verify(Progress.UNSEEN);
        if (settings.server().isPresent()) {
            ontoServer(settings.server().orElseThrow(), backup, progress);
            return Optional.empty();
        }
        return intoFolder(backup, progress);
    }

    private Optional<Path> intoFolder(BackupFile backup, Progress progress) throws SQLException, IOException {
        try (DataFolder _ = DataFolder.claim(settings.home())) {
            Optional<Path> before = new DatabaseFile(settings.home())
                    .replaceBy(
                            url -> fill(url, DatabaseFile.USER, DatabaseFile.PASSWORD, backup, progress),
                            NAME.format(clock.instant()));
            putPacksBack(backup);
            return before;
        }
    }

    private static void fill(String url, String user, String password, BackupFile backup, Progress progress)
            throws SQLException, IOException {
        // the embedded database closes with its last connection
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            new EmptyDatabase(url, user, password).migrateTo(backup);
            new Restoring(backup, progress).into(database);
        }
    }

    private static void ontoServer(CommandSettings.Server server, BackupFile backup, Progress progress)
            throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection(server.url(), server.user(), server.password())) {
            if (!Table.in(database).isEmpty()) {
                throw new UnusableBackupException(
                        "The database of SPRING_DATASOURCE_URL is not empty, and was left as it"
                                + " is. Make an empty one and restore into that.");
            }
        }
        EmptyDatabase empty = new EmptyDatabase(server.url(), server.user(), server.password());
        try {
            fill(server.url(), server.user(), server.password(), backup, progress);
            empty.migrateToTheEnd();
        } catch (SQLException | IOException | RuntimeException e) {
            empty.clean();
            throw e;
        }
    }

    /** Packs that lie there by now are newer, or somebody's work. */
    private void putPacksBack(BackupFile backup) throws IOException {
        Path packs = settings.home().resolve("packs");
        for (String name : backup.packs()) {
            Files.createDirectories(packs, OwnerOnly.folder());
            Path pack = packs.resolve(name);
            if (!Files.exists(pack)) {
                Files.write(pack, backup.pack(name));
            }
        }
    }
}
