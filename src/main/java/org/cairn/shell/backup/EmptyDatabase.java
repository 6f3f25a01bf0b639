package org.cairn.shell.backup;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A database with no tables, in which those of a certain version are made. */
final class EmptyDatabase {

    private final String url;
    private final String user;
    private final String password;

    EmptyDatabase(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Makes the tables as they were at this migration; refuses one that this program does not know. */
    void migrateTo(BackupFile backup) {
        String schema = backup.manifest().schema();
        MigrationVersion version = MigrationVersion.fromVersion(schema);
        boolean known = Arrays.stream(here().load().info().all())
                .map(MigrationInfo::getVersion)
                .anyMatch(version::equals);
        if (!known) {
            throw new UnusableBackupException(
                    backup.path() + " was made by a newer version of Cairn. Use that version or a later one.");
        }
        here().target(version).load().migrate();
    }

    void migrateToTheEnd() {
        here().load().migrate();
    }

    /** Takes every table out again. */
    void clean() {
        here().cleanDisabled(false).load().clean();
    }

    private FluentConfiguration here() {
        return Flyway.configure().dataSource(url, user, password);
    }
}
