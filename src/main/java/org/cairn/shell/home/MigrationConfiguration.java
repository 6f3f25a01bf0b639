package org.cairn.shell.home;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at the database before migrating it, so that a newer one on a server is refused before anything is written. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {
    @Bean
    FlywayMigrationStrategy refuseBeforeMigrating() {
        return MigrationConfiguration::migrate;
    }

    private static void migrate(Flyway flyway) {
        try {
            if (SchemaVersion.needsMigration(flyway, "behind SPRING_DATASOURCE_URL")) {
                flyway.migrate();
            }
        } catch (FlywayException e) {
            if (e.getCause() instanceof SQLException unreachable) {
                throw new RefusedToStartException(
                        "The database cannot be used: " + unreachable.getMessage()
                                + " Check SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                                + " SPRING_DATASOURCE_PASSWORD.",
                        e);
            }
            throw e;
        }
    }
}
