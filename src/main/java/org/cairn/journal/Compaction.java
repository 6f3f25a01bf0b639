package org.cairn.journal;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes the embedded database file forget what was deleted from it. The file keeps dead pages until it is written anew,
 * which happens when Cairn stops in order; until then a marker file lies beside it. A database server cleans up by
 * itself.
 */
@Component
class Compaction {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final String MARKER = ".compact-when-stopping";

    private final DataSource dataSource;
    private final Optional<Path> marker;

    /** Asks the database once where its file is: when everything stops, it may no longer answer. */
    Compaction(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        try (Connection connection = dataSource.getConnection()) {
            marker = marker(connection);
        }
    }

    /** Once the current transaction is committed, forces it to the disk and notes that the file is to be written anew. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                request();
            }
        });
    }

    boolean isNeeded() {
        return marker.isPresent();
    }

    private void request() {
        if (marker.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            if (Files.notExists(marker.get())) {
                Files.createFile(marker.get());
            }
            execute(connection, "checkpoint sync");
        } catch (SQLException | IOException e) {
            LOG.warn(
                    "The database file could not be marked for compaction: {}",
                    e.getClass().getName());
        }
    }

    @PreDestroy
    void compact() {
        if (marker.filter(Files::exists).isEmpty()) {
            return;
        }
        try (Connection connection = DataSourceUtils.getConnection(dataSource)) {
            execute(connection, "shutdown compact");
            Files.delete(marker.get());
            LOG.info("The database file was written anew, without what has been destroyed.");
        } catch (SQLException e) {
            LOG.warn(
                    "The database file could not be compacted: {}", e.getClass().getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Empty on a database server, and for a database that has no file. */
    private static Optional<Path> marker(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet path = statement.executeQuery("select database_path()")) {
            path.next();
            return Optional.ofNullable(path.getString(1)).map(file -> Path.of(file + MARKER));
        }
    }
}
