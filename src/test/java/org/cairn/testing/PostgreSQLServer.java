package org.cairn.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real PostgreSQL on a free port of this machine, started at first use and stopped with the JVM. */
public final class PostgreSQLServer {
    private PostgreSQLServer() {}

    /** A URL, with user and password, of an empty database that nobody else uses. */
    public static String emptyDatabase() {
        var name = "cairn_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = Running.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be created.", e);
        }
        return Running.SERVER.getJdbcUrl("postgres", name);
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "50")
                        .setServerConfig("shared_buffers", "32MB")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start.", e);
            }
        }
    }

    static final class Connection implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "a database for tests", Map.of("cairn.tests.postgresql", emptyDatabase())));
        }
    }
}
