package org.cairn.shell.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A table of Cairn as the database itself describes it. */
record Table(String name, List<Column> columns) {

    record Column(String name, ColumnKind kind) {}

    private static final String HISTORY = "flyway_schema_history";
    private static final String[] KINDS = {"TABLE", "BASE TABLE"};

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** All tables but the list of migrations, each after those that it points to. */
    static List<Table> in(Connection connection) throws SQLException {
        DatabaseMetaData description = connection.getMetaData();
        String schema = connection.getSchema();
        TreeMap<String, TreeSet<String>> pointsTo = new TreeMap<>();
        try (ResultSet tables = description.getTables(null, schema, "%", KINDS)) {
            while (tables.next()) {
                pointsTo.put(tables.getString("TABLE_NAME"), new TreeSet<>());
            }
        }
        pointsTo.remove(HISTORY);
        for (String table : pointsTo.keySet()) {
            try (ResultSet keys = description.getImportedKeys(null, schema, table)) {
                while (keys.next()) {
                    pointsTo.get(table).add(keys.getString("PKTABLE_NAME"));
                }
            }
        }
        List<Table> found = new ArrayList<>();
        for (String table : inOrder(pointsTo)) {
            found.add(new Table(table, columns(description, schema, table)));
        }
        return found;
    }

    private static SequencedSet<String> inOrder(TreeMap<String, TreeSet<String>> pointsTo) {
        SequencedSet<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < pointsTo.size()) {
            List<String> next = pointsTo.entrySet().stream()
                    .filter(table -> !ordered.contains(table.getKey()))
                    .filter(table -> table.getValue().stream()
                            .allMatch(target -> target.equals(table.getKey()) || ordered.contains(target)))
                    .map(TreeMap.Entry::getKey)
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables that point to each other in a circle have no order.");
            }
            ordered.addAll(next);
        }
        return ordered;
    }

    private static List<Column> columns(DatabaseMetaData description, String schema, String table) throws SQLException {
        TreeMap<String, Column> found = new TreeMap<>();
        try (ResultSet columns = description.getColumns(
                null, schema, table.replace("_", description.getSearchStringEscape() + "_"), "%")) {
            while (columns.next()) {
                String name = columns.getString("COLUMN_NAME");
                found.put(
                        name,
                        new Column(name, ColumnKind.of(columns.getString("TYPE_NAME"), columns.getInt("DATA_TYPE"))));
            }
        }
        return List.copyOf(found.values());
    }

    String selecting() {
        return "select " + quoted() + " from \"" + name + "\"";
    }

    String inserting() {
        return "insert into \"" + name + "\" (" + quoted() + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private String quoted() {
        return columns.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "));
    }
}
