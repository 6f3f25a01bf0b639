package org.cairn.shell.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cairn.common.BackupsSetting;
import org.cairn.common.Terminal;
import org.cairn.shell.home.DataFolder;
import org.cairn.shell.home.DatabaseFile;
import org.cairn.testing.PostgreSQLServer;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs Cairn types, and what they are told. */
class BackupCommandTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T03:10:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path home;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final Terminal terminal =
            new Terminal(InputStream.nullInputStream(), new PrintStream(said), new PrintStream(complained));
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeEach
    void aFolderWithOnePerson() throws Exception {
        home = folder.resolve("home");
        try (DataFolder _ = DataFolder.claim(home)) {
            DatabaseFile database = new DatabaseFile(home);
            database.replaceBy(_ -> {}, "none");
            run(database.url(), "sa", "", "Helen");
        }
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    @Test
    void withoutACairnThatRunsTheCommandMakesItByItself() throws Exception {
        assertThat(backup(folder.toString())).isZero();

        Path made = folder.resolve("cairn-2026-03-01T031000Z.backup");
        assertThat(rows(made)).isEqualTo(1 + 9);
        assertThat(words(said)).contains(made.toString()).contains("10 rows, read again and found whole");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rw-------");
    }

    @Test
    void aCairnThatRunsIsAskedAndGoesOn() throws Exception {
        BackupMaker maker = running();
        every100ms(maker::answer);

        assertThat(backup(folder.resolve("mine").toString()))
                .as(words(complained))
                .isZero();

        assertThat(rows(folder.resolve("mine"))).isEqualTo(10);
        try (Stream<Path> left = Files.list(home.resolve("requests"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatTheOneThatRunsCannotDoIsSaidInItsWords() throws Exception {
        BackupMaker maker = running();
        every100ms(() -> {
            if (!Request.waiting(home).isEmpty()) {
                fillTheWay();
            }
            maker.answer();
        });

        assertThat(backup(folder.resolve("mine").toString())).isOne();

        assertThat(words(complained)).contains("No backup was made. The Cairn that runs said:");
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    /** Where the backup would go lies a folder that is not empty. */
    private void fillTheWay() {
        try {
            Path result = Request.waiting(home).getFirst().result();
            Path part = result.resolveSibling("." + result.getFileName() + ".part");
            Files.createDirectories(part.resolve("in the way"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDailyOneIsMadeOnceADay() throws Exception {
        BackupMaker maker = running();
        maker.makeDaily();
        assertThat(maker.backups().isDue()).isFalse();
        assertThat(rows(maker.backups().all().getFirst().file())).isEqualTo(10);
    }

    @Test
    void whatWasThereComesBack() throws Exception {
        Path made = folder.resolve("mine");
        assertThat(backup(made.toString())).isZero();
        run(new DatabaseFile(home).url(), "sa", "", "Owen");

        assertThat(restore(made.toString())).as(words(complained)).isZero();

        assertThat(words(said)).contains("is back: 10 rows").contains("The database that was there is now");
        assertThat(people(new DatabaseFile(home).url(), "sa", "")).isEqualTo("Helen");
    }

    @Test
    void nothingIsPutBackUnderACairnThatRunsNorIntoADatabaseWithTables() throws Exception {
        Path made = folder.resolve("mine");
        backup(made.toString());
        try (DataFolder _ = DataFolder.claim(home)) {
            assertThat(restore(made.toString())).isOne();
        }
        assertThat(words(complained)).contains("Nothing was restored. Cairn is already running on the data folder");

        String url = PostgreSQLServer.emptyDatabase();
        Flyway.configure().dataSource(url, "postgres", "postgres").load().migrate();
        assertThat(restore(
                        made.toString(),
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres"))
                .isOne();
        assertThat(words(complained)).contains("is not empty, and was left as it is");
    }

    @Test
    void aServerIsBackedUpAndFilledToo() throws Exception {
        Path made = folder.resolve("mine");
        backup(made.toString());
        String url = PostgreSQLServer.emptyDatabase();
        String[] there = {
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres"
        };
        assertThat(restore(made.toString(), there)).as(words(complained)).isZero();
        assertThat(people(url, "postgres", "postgres")).isEqualTo("Helen");

        Path back = folder.resolve("back");
        assertThat(backup(back.toString(), there)).isZero();
        assertThat(rows(back)).isEqualTo(10);
    }

    @Test
    void whatIsAskedForWronglyIsAnsweredInASentence() throws Exception {
        assertThat(backup("one", "two")).isEqualTo(2);
        assertThat(new RestoreCommand(CLOCK).run(List.of(), terminal)).isEqualTo(2);
        assertThat(restore(folder.resolve("nothing").toString())).isOne();
        assertThat(words(complained)).contains("There is no file");
        assertThat(backup(folder.resolve("no").resolve("folder").toString())).isOne();
        assertThat(words(complained)).contains("There is no folder");
        assertThat(new BackupCommand(CLOCK)
                        .run(List.of(folder.resolve("x").toString(), "--cairn.home=" + folder), terminal))
                .isOne();
        assertThat(words(complained)).contains("There is no database in " + folder);
        Path mine = Files.writeString(folder.resolve("mine"), "mine");
        assertThat(backup(mine.toString())).isOne();
        assertThat(mine).hasContent("mine");
    }

    private BackupMaker running() throws Exception {
        open.add(DataFolder.claim(home));
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(new DatabaseFile(home).url());
        database.setUser("sa");
        database.setPassword("");
        open.add(database.getConnection());
        BackupMaker maker = new BackupMaker(database, new BackupsSetting(30, true, ""), CLOCK, home);
        maker.begin();
        return maker;
    }

    private void every100ms(Runnable look) {
        ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();
        open.add(looks::shutdownNow);
        looks.scheduleWithFixedDelay(look, 0, 100, TimeUnit.MILLISECONDS);
    }

    private int backup(String where, String... more) {
        return new BackupCommand(CLOCK).run(with(where, more), terminal);
    }

    private int restore(String file, String... more) {
        return new RestoreCommand(CLOCK).run(with(file, more), terminal);
    }

    private List<String> with(String first, String... more) {
        return Stream.concat(Stream.of(first, "--cairn.home=" + home), Stream.of(more))
                .toList();
    }

    private static long rows(Path backup) throws Exception {
        try (BackupFile file = BackupFile.open(backup)) {
            file.verify(Progress.UNSEEN);
            return file.manifest().rows();
        }
    }

    private static String words(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void run(String url, String user, String password, String name) throws Exception {
        try (Connection database = DriverManager.getConnection(url, user, password);
                Statement statement = database.createStatement()) {
            statement.execute("delete from person");
            statement.execute("insert into person (id, name, joined_at, version) values"
                    + " ('11111111-0000-4000-8000-000000000001', '" + name + "', '2026-02-03 04:05:06+01', 3)");
        }
    }

    private static String people(String url, String user, String password) throws Exception {
        try (Connection database = DriverManager.getConnection(url, user, password);
                Statement statement = database.createStatement();
                var found = statement.executeQuery("select name from person")) {
            found.next();
            return found.getString(1);
        }
    }
}
