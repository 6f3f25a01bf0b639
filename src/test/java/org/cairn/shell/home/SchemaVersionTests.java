package org.cairn.shell.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cairn.testing.PostgreSQLServer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SchemaVersionTests {
    @TempDir
    Path migrations;

    private final DataSource server = new DriverManagerDataSource(PostgreSQLServer.emptyDatabase());

    @Test
    void anEmptyServerNeedsMigrationAndIsOnlyLookedAt() throws IOException {
        migration("V001__stones.sql", "create table stones (name varchar(40));");

        assertThat(SchemaVersion.needsMigration(flyway(), "here")).isTrue();

        assertThat(tables()).isEmpty();
    }

    @Test
    void aServerOfThePresentVersionNeedsNone() throws IOException {
        migration("V001__stones.sql", "create table stones (name varchar(40));");
        flyway().migrate();

        assertThat(SchemaVersion.needsMigration(flyway(), "here")).isFalse();
    }

    @Test
    void aNewerServerIsRefusedAndNothingIsWritten() throws IOException {
        migration("V001__stones.sql", "create table stones (name varchar(40));");
        migration("V002__pebbles.sql", "create table pebbles (name varchar(40));");
        flyway().migrate();
        Files.delete(migrations.resolve("V002__pebbles.sql"));
        migration("V001_1__between.sql", "create table between_them (name varchar(40));");
        var before = state();

        assertThatExceptionOfType(RefusedToStartException.class)
                .isThrownBy(() -> SchemaVersion.needsMigration(flyway(), "here"))
                .withMessage("The database here was written by a newer version of Cairn. It was left untouched."
                        + " Use that version or a later one.");

        assertThat(state()).isEqualTo(before);
    }

    private void migration(String name, String sql) throws IOException {
        Files.writeString(migrations.resolve(name), sql);
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(server)
                .locations("filesystem:" + migrations)
                .load();
    }

    private List<String> tables() {
        return JdbcClient.create(server)
                .sql("select table_name from information_schema.tables where table_schema = 'public' order by 1")
                .query(String.class)
                .list();
    }

    private Map<String, ?> state() {
        return Map.of(
                "tables",
                tables(),
                "history",
                JdbcClient.create(server)
                        .sql("select * from flyway_schema_history order by 1")
                        .query()
                        .listOfRows());
    }
}
