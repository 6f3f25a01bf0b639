package org.cairn.shell.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cairn.shell.home.CommandSettings;
import org.cairn.shell.home.DatabaseFile;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not whole is refused, and nothing has changed then. */
class BackupFileTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T03:10:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;
    private CommandSettings there;

    @BeforeEach
    void anOlderDatabaseWithOnePerson() throws Exception {
        file = folder.resolve("one.backup");
        there = new CommandSettings(folder.resolve("there"), Optional.empty());
        Path packs = Files.createDirectories(folder.resolve("packs"));
        Files.writeString(packs.resolve("ours.yaml"), "id: ours\n");
        Files.writeString(packs.resolve(".hidden"), "no pack");
        String url = "jdbc:h2:mem:" + folder.getFileName() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection database = DriverManager.getConnection(url, "sa", "")) {
            // the release before endings
            Flyway.configure().dataSource(url, "sa", "").target("8").load().migrate();
            run(
                    database,
                    "insert into person (id, name, joined_at, version) values"
                            + " ('11111111-0000-4000-8000-000000000001', 'Helen', '2026-02-03 04:05:06.123456+01', 3)");
            run(
                    database,
                    "insert into relationship (id, mentor, started_on, archived, version) values"
                            + " ('22222222-0000-4000-8000-000000000002', '11111111-0000-4000-8000-000000000001',"
                            + " '2026-02-04', false, 1)");
            try (Snapshot snapshot = new Snapshot(DriverManager.getConnection(url, "sa", ""))) {
                new BackupWriter(CLOCK, Optional.of(packs)).write(snapshot, file, Progress.UNSEEN);
            }
        }
    }

    @Test
    void aBackupOfTheReleaseBeforeIsBroughtUpToDate() throws Exception {
        assertThat(restore(file)).isEmpty();

        try (Connection database = open()) {
            assertThat(text(database, "select name || ' ' || version || ' ' || joined_at from person"))
                    .startsWith("Helen 3 2026-02-03 03:05:06.123456");
            assertThat(text(database, "select started_on || ' ' || ended_on is null from relationship"))
                    .isNotBlank();
            assertThat(text(database, "select count(*) from retention")).isEqualTo("0");
        }
        assertThat(folder.resolve("there/packs/ours.yaml")).hasContent("id: ours");
        assertThat(folder.resolve("there/packs/.hidden")).doesNotExist();
    }

    @Test
    void whatWasThereIsSetAsideAndAPackThatIsThereStays() throws Exception {
        restore(file);
        try (Connection database = open()) {
            run(database, "update person set name = 'Helen, later'");
        }
        Files.writeString(folder.resolve("there/packs/ours.yaml"), "id: newer");

        Path aside = restore(file).orElseThrow();

        assertThat(aside.getFileName()).hasToString("cairn-before-20260301T031000.mv.db");
        try (Connection database = open()) {
            assertThat(text(database, "select name from person")).isEqualTo("Helen");
        }
        Files.move(aside, folder.resolve("there/cairn.mv.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Connection database = open()) {
            assertThat(text(database, "select name from person")).isEqualTo("Helen, later");
        }
        assertThat(folder.resolve("there/packs/ours.yaml")).hasContent("id: newer");
    }

    @Test
    void everyFlippedByteIsRefusedOrChangesNothing() throws Exception {
        Manifest manifest = manifest(file);
        byte[] whole = Files.readAllBytes(file);
        Path damaged = folder.resolve("damaged.backup");
        int refused = 0;
        for (int place = 0; place < whole.length; place++) {
            byte[] bytes = whole.clone();
            bytes[place] ^= 0x20;
            Files.write(damaged, bytes);
            try {
                assertThat(manifest(damaged)).as("byte " + place).isEqualTo(manifest);
            } catch (UnusableBackupException e) {
                refused++;
            }
        }
        // the rest are times of files and other remarks of the ZIP format
        assertThat(refused).isGreaterThan(whole.length / 2);
    }

    @Test
    void everyShorterFileIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Path shorter = folder.resolve("shorter.backup");
        for (int length = 0; length < whole.length; length += 13) {
            Files.write(shorter, Arrays.copyOf(whole, length));
            assertThatExceptionOfType(UnusableBackupException.class)
                    .as("length " + length)
                    .isThrownBy(() -> manifest(shorter));
        }
    }

    @Test
    void whatIsNoBackupOrNewerIsRefusedInASentence() throws Exception {
        assertRefused("is damaged, or no backup of Cairn", Files.writeString(folder.resolve("words"), "no backup"));
        assertRefused("is no backup of Cairn", zip("other.txt", "words"));
        assertRefused("is damaged, or no backup of Cairn", zip(BackupFile.MANIFEST, "{"));
        assertRefused("made by a newer version", zip(BackupFile.MANIFEST, "{\"format\":2,\"what\":[]}"));
        assertRefused(
                "made by a newer version",
                zip(
                        BackupFile.MANIFEST,
                        "{\"format\":1,\"made\":\"2026-01-01T00:00:00Z\",\"schema\":\"999\",\"tables\":[]}"));
        assertRefused(
                "does not hold what it says",
                zip(
                        BackupFile.MANIFEST,
                        "{\"format\":1,\"made\":\"2026-01-01T00:00:00Z\",\"schema\":\"008\",\"tables\":[]}"));
        assertThat(folder.resolve("there/cairn.mv.db")).doesNotExist();
    }

    @Test
    void workThatIsCancelledLeavesNothingHalfDone() throws Exception {
        Progress cancelling = (_, _) -> {
            throw new CancellationException();
        };
        try (BackupFile backup = BackupFile.open(file)) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> new Restore(there, CLOCK).from(backup, cancelling));
        }
        assertThat(folder.resolve("there/cairn.mv.db")).doesNotExist();
        assertThat(folder.resolve("there/cairn-next.mv.db")).doesNotExist();

        restore(file);
        Path again = folder.resolve("again.backup");
        try (Snapshot snapshot = new Snapshot(open())) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> new BackupWriter(CLOCK, Optional.empty()).write(snapshot, again, cancelling));
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.contains("again"));
        }
    }

    @Test
    void aFileThatIsThereIsNeverOverwritten() throws Exception {
        restore(file);
        Path other = Files.writeString(folder.resolve("other.backup"), "mine");
        try (Snapshot snapshot = new Snapshot(open())) {
            assertThatExceptionOfType(UnusableBackupException.class)
                    .isThrownBy(() -> new BackupWriter(CLOCK, Optional.empty()).write(snapshot, other, Progress.UNSEEN))
                    .withMessageContaining("is there already");
        }
        assertThat(other).hasContent("mine");
    }

    private void assertRefused(String why, Path what) {
        assertThatExceptionOfType(UnusableBackupException.class)
                .isThrownBy(() -> restore(what))
                .withMessageContaining(why);
    }

    private Path zip(String name, String text) throws IOException {
        Path zip = Files.createTempFile(folder, "made", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }

    private static Manifest manifest(Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.verify(Progress.UNSEEN);
            return backup.manifest();
        }
    }

    private Optional<Path> restore(Path file) throws SQLException, IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            return new Restore(there, CLOCK).from(backup, Progress.UNSEEN);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                new DatabaseFile(there.home()).url(), DatabaseFile.USER, DatabaseFile.PASSWORD);
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
