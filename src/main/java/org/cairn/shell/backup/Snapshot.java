package org.cairn.shell.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The whole database as it is at one moment, whatever is written meanwhile. Nobody who writes waits for it. */
final class Snapshot implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROWS_AT_ONCE = 500;
    /** H2's own number for it: with every other one, each statement sees a moment of its own for other tables. */
    private static final int H2_SNAPSHOT = 6;

    @FunctionalInterface
    interface Reader {
        void row(byte[] line) throws IOException;
    }

    private final Connection connection;
    private final boolean embedded;
    private final List<Table> tables;

    /** Takes the connection over: it is closed with this, or at once when there is no snapshot to be had. */
    Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        try {
            this.embedded = connection.getMetaData().getDatabaseProductName().equals("H2");
            this.tables = Table.in(connection);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(embedded ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
            lazily(true);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    List<Table> tables() {
        return tables;
    }

    /** The number of the last migration. */
    String schema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("select \"version\" from \"flyway_schema_history\""
                        + " where \"success\" and \"version\" is not null order by \"installed_rank\" desc")) {
            if (!last.next()) {
                throw new IllegalStateException("The database has no migrations.");
            }
            return last.getString(1);
        }
    }

    long count(Table table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from \"" + table.name() + "\"")) {
            count.next();
            return count.getLong(1);
        }
    }

    /** Reads all rows, each as a line of JSON, in no order. */
    void read(Table table, Reader reader) throws SQLException, IOException {
        read(connection, table, reader);
    }

    static void read(Connection connection, Table table, Reader reader) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(table.selecting())) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.row(line(table, row));
                }
            }
        }
    }

    private static byte[] line(Table table, ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int place = 0; place < table.columns().size(); place++) {
            values.add(table.columns().get(place).kind().read(row, place + 1));
        }
        return JSON.writeValueAsBytes(values);
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
            lazily(false);
        } finally {
            connection.close();
        }
    }

    /** H2 would gather a whole table in memory before it gives the first row. */
    private void lazily(boolean lazily) throws SQLException {
        if (embedded) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution " + (lazily ? 1 : 0));
            }
        }
    }
}
