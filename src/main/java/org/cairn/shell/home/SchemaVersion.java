package org.cairn.shell.home;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Compares the version of a database with the migrations this program knows. */
final class SchemaVersion {
    private SchemaVersion() {}

    /**
     * Whether migrations are waiting. Reads only.
     *
     * @throws RefusedToStartException when the database has migrations that are newer than this program, or others
     *     under the same number
     */
    static boolean needsMigration(Flyway flyway, String database) {
        var known = flyway.info();
        if (Arrays.stream(known.all()).anyMatch(SchemaVersion::isUnknown)) {
            throw new RefusedToStartException(
                    "The database " + database
                            + " was written by a newer version of Cairn. It was left untouched. Use that version or a later one.");
        }
        if (known.applied().length > 0 && !matches(flyway)) {
            throw new RefusedToStartException("The database " + database
                    + " was made by another edition of Cairn, or another program. It was left untouched. Use the edition"
                    + " that made it, or put back a backup.");
        }
        return known.pending().length > 0;
    }

    private static boolean isUnknown(MigrationInfo migration) {
        return switch (migration.getState()) {
            case FUTURE_SUCCESS, FUTURE_FAILED, MISSING_SUCCESS, MISSING_FAILED -> true;
            default -> false;
        };
    }

    private static boolean matches(Flyway flyway) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .ignoreMigrationPatterns("*:pending")
                .load()
                .validateWithResult()
                .validationSuccessful;
    }
}
