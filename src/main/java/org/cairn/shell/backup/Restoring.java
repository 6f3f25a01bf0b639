package org.cairn.shell.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a database that has just been made with the rows of a backup, in one transaction, and reads them again before it
 * counts: what the database gives back has to be what the backup holds.
 */
final class Restoring {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROWS_AT_ONCE = 500;

    private final BackupFile backup;
    private final Progress progress;
    private long done;

    Restoring(BackupFile backup, Progress progress) {
        this.backup = backup;
        this.progress = progress;
    }

    /** @param database with the migrations of the backup's schema and no others */
    void into(Connection database) throws SQLException, IOException {
        List<Table> tables = Table.in(database);
        database.setAutoCommit(false);
        try {
            clear(database, tables);
            for (Table table : tables) {
                fill(database, table, contentOf(table));
            }
            if (tables.size() != backup.manifest().tables().size()) {
                throw backup.damaged(null);
            }
            check(database, tables);
            database.commit();
        } catch (SQLException | IOException | RuntimeException e) {
            database.rollback();
            throw e;
        }
    }

    private Manifest.Content contentOf(Table table) {
        Manifest.Content content = backup.manifest().table(table.name()).orElseThrow(() -> backup.damaged(null));
        if (!content.columns().equals(table.columnNames())) {
            throw backup.damaged(null);
        }
        return content;
    }

    /** Migrations write some rows themselves; those of the backup count. */
    private static void clear(Connection database, List<Table> tables) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (Table table : tables.reversed()) {
                statement.execute("delete from \"" + table.name() + "\"");
            }
        }
    }

    private void fill(Connection database, Table table, Manifest.Content content) throws SQLException, IOException {
        try (PreparedStatement insert = database.prepareStatement(table.inserting())) {
            int[] waiting = {0};
            backup.read(content, line -> {
                put(insert, table, JSON.readTree(line));
                insert.addBatch();
                if (++waiting[0] == ROWS_AT_ONCE) {
                    insert.executeBatch();
                    waiting[0] = 0;
                }
                progress.reached(++done, backup.manifest().rows());
            });
            insert.executeBatch();
        }
    }

    private static void put(PreparedStatement insert, Table table, JsonNode row) throws SQLException {
        for (int place = 0; place < table.columns().size(); place++) {
            ColumnKind kind = table.columns().get(place).kind();
            JsonNode value = row.get(place);
            if (value.isNull()) {
                insert.setObject(place + 1, null);
            } else {
                kind.write(insert, place + 1, value);
            }
        }
    }

    private void check(Connection database, List<Table> tables) throws SQLException, IOException {
        for (Table table : tables) {
            Rows rows = new Rows();
            Snapshot.read(database, table, rows::add);
            if (!rows.digest().equals(contentOf(table).digest())) {
                throw new UnusableBackupException("The database did not give back what the backup holds, in the table "
                        + table.name() + ". Nothing was changed.");
            }
        }
    }
}
