package org.cairn.shell.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a backup says of itself.
 *
 * @param format {@value #FORMAT}; a later one is refused
 * @param schema the number of the last migration of the database that it was made from
 */
record Manifest(int format, Instant made, String schema, List<Content> tables) {

    static final int FORMAT = 1;

    /** @param columns in the order in which a row gives them; {@code digest} as in {@link Rows} */
    record Content(String name, List<String> columns, long rows, String digest) {}

    long rows() {
        return tables.stream().mapToLong(Content::rows).sum();
    }

    Optional<Content> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
