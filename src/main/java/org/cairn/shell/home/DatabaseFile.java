package org.cairn.shell.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.cairn.common.OwnerOnly;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;

/**
 * The embedded database as a file: looked at without a single write, and brought up to date on a copy that takes its
 * place only when it is whole. So neither a refusal nor a crash half-way leaves a mark on what was there.
 */
public final class DatabaseFile {
    public static final String USER = "sa";
    public static final String PASSWORD = "";
    private static final String OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    private static final String WRITING = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000";
    private static final String READING = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";

    private final String migrations;
    private final Path folder;
    private final Path file;
    private final Path next;

    public DatabaseFile(Path folder) {
        this(folder, "classpath:db/migration");
    }

    DatabaseFile(Path folder, String migrations) {
        this.migrations = migrations;
        this.folder = folder;
        this.file = folder.resolve("cairn.mv.db");
        this.next = folder.resolve("cairn-next.mv.db");
    }

    /** The address under which the application opens the database. */
    public String url() {
        return address("cairn") + WRITING;
    }

    /** Erases what is there, for a demonstration. */
    void beginAnew() {
        try {
            Files.deleteIfExists(next);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new RefusedToStartException("The demonstration's database " + file + " cannot be erased.", e);
        }
    }

    /** Leaves a database of the present version under the file's name, or refuses and leaves everything as it was. */
    void bringUpToDate() {
        try {
            Files.deleteIfExists(next);
            if (Files.exists(file)) {
                if (!needsMigration()) {
                    OwnerOnly.apply(file);
                    return;
                }
                Files.copy(file, next, StandardCopyOption.COPY_ATTRIBUTES);
            }
            migrateNext();
            OwnerOnly.apply(next);
            try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            replaceFile();
        } catch (IOException e) {
            throw new RefusedToStartException(
                    "The database in " + folder + " could not be brought up to date and was left as it was: "
                            + e.getMessage() + ".",
                    e);
        }
    }

    /** Fills the database behind this address, which is empty, with whatever it is to hold. */
    @FunctionalInterface
    public interface Filling {
        void fill(String url) throws SQLException, IOException;
    }

    public boolean isThere() {
        return Files.exists(file);
    }

    /**
     * Puts a database in place that this work fills and brings it up to date. What was there is kept in a file of its own,
     * which is answered; until the very end it is also still in its place.
     *
     * @param aside how the file is called that is set aside
     */
    public Optional<Path> replaceBy(Filling filling, String aside) throws SQLException, IOException {
        Files.deleteIfExists(next);
        try {
            filling.fill(address("cairn-next") + WRITING);
            migrateNext();
            OwnerOnly.apply(next);
            try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Optional<Path> kept = Optional.empty();
            if (isThere()) {
                kept = Optional.of(Files.copy(file, folder.resolve(aside), StandardCopyOption.COPY_ATTRIBUTES));
            }
            replaceFile();
            return kept;
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private void replaceFile() throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private boolean needsMigration() throws IOException {
        if (!Files.isWritable(file)) {
            throw refusal("cannot be written by the user who runs Cairn", null);
        }
        if (Files.size(file) == 0) {
            throw refusal("is empty, so something has gone wrong with it", null);
        }
        if (Truncation.isEvident(file)) {
            throw refusal("is damaged: its end is missing", null);
        }
        var reading = address("cairn") + READING;
        try (var connection = DriverManager.getConnection(reading, USER, PASSWORD)) {
            if (!hasHistory(connection) && hasTables(connection)) {
                throw refusal("belongs to another program", null);
            }
            return SchemaVersion.needsMigration(flyway(reading), file.toString());
        } catch (SQLException e) {
            throw switch (e.getErrorCode()) {
                case ErrorCode.DATABASE_ALREADY_OPEN_1 -> refusal("is open in another program", e);
                case ErrorCode.FILE_VERSION_ERROR_1 -> refusal("was written by a newer version of Cairn", e);
                case ErrorCode.WRONG_USER_OR_PASSWORD -> refusal("belongs to another program", e);
                default -> refusal("is damaged or is not a database of Cairn", e);
            };
        }
    }

    private void migrateNext() {
        var writing = address("cairn-next") + WRITING;
        try (var keptOpen = DriverManager.getConnection(writing, USER, PASSWORD)) {
            flyway(writing).migrate();
            keptOpen.createStatement().execute("checkpoint sync");
        } catch (SQLException | FlywayException e) {
            throw new RefusedToStartException(
                    "The database in " + folder + " could not be brought up to date and was left as it was: "
                            + e.getMessage(),
                    e);
        }
    }

    private String address(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + OPTIONS;
    }

    private Flyway flyway(String url) {
        return Flyway.configure()
                .dataSource(url, USER, PASSWORD)
                .locations(migrations)
                .load();
    }

    private RefusedToStartException refusal(String why, SQLException cause) {
        return new RefusedToStartException(
                "The database " + file + " " + why + ". It was left untouched. Put back a backup, use the version of"
                        + " Cairn that wrote it, or set CAIRN_HOME to another folder.",
                cause);
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return tables.next();
        }
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, "public", null, null)) {
            return tables.next();
        }
    }
}
