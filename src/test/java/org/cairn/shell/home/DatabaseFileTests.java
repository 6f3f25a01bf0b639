package org.cairn.shell.home;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFileTests {
    @TempDir
    Path folder;

    @TempDir
    Path migrations;

    private Path file;
    private DatabaseFile database;

    @BeforeEach
    void aDatabaseWithOneStone() throws IOException, SQLException {
        migration("V001__stones.sql", "create table stones (name varchar(40));");
        file = folder.resolve("cairn.mv.db");
        database = new DatabaseFile(folder, "filesystem:" + migrations);
        database.bringUpToDate();
        run("insert into stones values ('the first')");
    }

    @Test
    void whatIsUpToDateIsNotTouched() throws IOException {
        var before = files();

        database.bringUpToDate();

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void anOlderDatabaseIsBroughtUpToDateAndKeepsWhatItHeld() throws Exception {
        migration("V002__colours.sql", "alter table stones add column colour varchar(40);");

        database.bringUpToDate();

        assertThat(count("select count(*) from stones where colour is null")).isOne();
        assertThat(files()).containsOnlyKeys("cairn.mv.db");
    }

    @Test
    void aMigrationThatFailsLeavesTheDatabaseAsItWas() throws IOException {
        migration("V002__broken.sql", "alter table stones add column colour varchar(40); select nonsense;");
        var before = Files.readAllBytes(file);

        assertRefused("could not be brought up to date and was left as it was");

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void whatAnInterruptedMigrationLeftBehindIsForgotten() throws Exception {
        Files.writeString(folder.resolve("cairn-next.mv.db"), "half a database");
        migration("V002__colours.sql", "alter table stones add column colour varchar(40);");

        database.bringUpToDate();

        assertThat(count("select count(colour) from stones")).isZero();
    }

    @Test
    void aDatabaseWithNewerMigrationsIsRefusedUntouched() throws IOException {
        migration("V002__colours.sql", "alter table stones add column colour varchar(40);");
        database.bringUpToDate();
        Files.delete(migrations.resolve("V002__colours.sql"));

        assertRefusedUntouched("written by a newer version of Cairn");
    }

    @Test
    void aDatabaseWithOtherMigrationsUnderTheSameNumberIsRefusedUntouched() throws IOException {
        migration("V001__stones.sql", "create table pebbles (name varchar(40));");

        assertRefusedUntouched("another edition of Cairn");
    }

    @Test
    void aDatabaseFileOfANewerFormatIsRefusedUntouched() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int block : new int[] {0, 4096}) {
            NewerFormat.write(bytes, block);
        }
        Files.write(file, bytes);

        assertRefusedUntouched("written by a newer version of Cairn");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedUntouched() throws Exception {
        Files.delete(file);
        run("create table invoices (id int)");

        assertRefusedUntouched("belongs to another program");
    }

    @Test
    void aDatabaseWithAnotherPasswordIsRefusedUntouched() throws Exception {
        run("alter user sa set password 'other'");

        assertRefusedUntouched("belongs to another program");
    }

    @Test
    void garbageIsRefusedUntouched() throws IOException {
        var garbage = new byte[50_000];
        new Random(7).nextBytes(garbage);
        Files.write(file, garbage);

        assertRefusedUntouched("damaged");
    }

    @Test
    void anEmptyFileIsRefusedUntouched() throws IOException {
        Files.write(file, new byte[0]);

        assertRefusedUntouched("is empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4096, 8192, -4096, -100})
    void aTruncatedDatabaseIsRefusedUntouchedAndNotTakenForANewOne(int length) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, length > 0 ? length : bytes.length + length));

        assertRefusedUntouched("damaged");
    }

    @Test
    void whatAKilledProcessLeftIsOpened() throws Exception {
        var writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        database.url())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(writer.getInputStream().read()).isEqualTo('w');
            Thread.sleep(300);
        } finally {
            writer.destroyForcibly().waitFor();
        }

        database.bringUpToDate();

        assertThat(count("select count(*) from stones")).isGreaterThan(1);
    }

    private void migration(String name, String sql) throws IOException {
        Files.writeString(migrations.resolve(name), sql);
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), DatabaseFile.USER, DatabaseFile.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), DatabaseFile.USER, DatabaseFile.PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void assertRefused(String because) {
        assertThatExceptionOfType(RefusedToStartException.class)
                .isThrownBy(database::bringUpToDate)
                .withMessageContaining(because);
    }

    private void assertRefusedUntouched(String because) throws IOException {
        var before = files();

        assertRefused(because);

        assertThat(files()).isEqualTo(before);
    }

    /** Every file of the folder with its whole content. */
    private Map<String, String> files() throws IOException {
        var all = new TreeMap<String, String>();
        try (var list = Files.list(folder)) {
            for (var each : list.toList()) {
                all.put(each.getFileName().toString(), new String(Files.readAllBytes(each), ISO_8859_1));
            }
        }
        return all;
    }

    /** Another process that writes until it is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            try (var connection = DriverManager.getConnection(arguments[0], DatabaseFile.USER, DatabaseFile.PASSWORD);
                    var statement = connection.createStatement()) {
                for (int i = 0; i < 1_000_000; i++) {
                    statement.execute("insert into stones values ('stone " + i + "')");
                    if (i == 100) {
                        System.out.println("writing");
                    }
                }
            }
        }
    }
}
