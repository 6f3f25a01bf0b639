package org.cairn.shell.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.cairn.journal.Journal;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.Note;
import org.cairn.people.Signed;
import org.cairn.people.joining.Joined;
import org.cairn.relationships.RelationshipService;
import org.cairn.shell.home.CommandSettings;
import org.cairn.shell.home.DatabaseFile;
import org.cairn.testing.OnH2;
import org.cairn.testing.OnPostgreSQL;
import org.cairn.testing.PostgreSQLServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every row of either database comes back, in either database. */
class RoundTripTests {

    @Nested
    @OnH2
    class FromAFile extends Contract {}

    @Nested
    @OnPostgreSQL
    class FromAServer extends Contract {}

    abstract static class Contract {

        @Autowired
        ApplicationContext cairn;

        @Autowired
        DataSource database;

        @TempDir
        Path folder;

        private Path file;

        @BeforeEach
        void somebodyKeepsWords() {
            Signed.in(Joined.mentor(cairn).person());
            var relationship = cairn.getBean(RelationshipService.class).begin("R. A.");
            cairn.getBean(Journal.class)
                    .append(
                            relationship,
                            Note.TYPE,
                            new Note(new MeetingId(UUID.randomUUID()), Note.UNFILED, "Zażółć gęślą jaźń"));
            file = folder.resolve("all.backup");
        }

        @AfterEach
        void signOut() {
            Signed.out();
        }

        @Test
        void whatCameIntoAFolderIsWhatWasThere() throws Exception {
            Manifest written = write(Progress.UNSEEN);
            assertThat(written.table("journal_entry").orElseThrow().rows()).isPositive();
            CommandSettings settings = new CommandSettings(folder.resolve("home"), Optional.empty());
            restore(settings);

            String url = new DatabaseFile(settings.home()).url();
            assertSame(written, DriverManager.getConnection(url, DatabaseFile.USER, DatabaseFile.PASSWORD));
        }

        @Test
        void whatCameOntoAServerIsWhatWasThere() throws Exception {
            Manifest written = write(Progress.UNSEEN);
            String url = PostgreSQLServer.emptyDatabase();
            restore(new CommandSettings(folder, Optional.of(new CommandSettings.Server(url, "postgres", "postgres"))));

            assertSame(written, DriverManager.getConnection(url, "postgres", "postgres"));
        }

        /** Whoever saves does not wait, and what is saved meanwhile in any table is not torn apart. */
        @Test
        void whatIsWrittenMeanwhileIsLeftOutAltogether() throws Exception {
            AtomicBoolean written = new AtomicBoolean();
            String before = null;
            try (Snapshot snapshot = new Snapshot(database.getConnection())) {
                before = digests(snapshot).toString();
            }
            Manifest manifest = write((_, _) -> {
                if (written.compareAndSet(false, true)) {
                    addAReferral();
                }
            });

            assertThat(written).isTrue();
            assertThat(manifest.tables().stream()
                            .collect(Collectors.toMap(Manifest.Content::name, Manifest.Content::digest))
                            .toString())
                    .isEqualTo(before);
        }

        private void addAReferral() {
            try (Connection other = database.getConnection();
                    PreparedStatement insert = other.prepareStatement("insert into referral (id, name, purpose, phone,"
                            + " email, web, hours, note, urgent, sort_order, version) values"
                            + " (?, 'x', 'x', '', '', '', '', '', false, 999, 1)")) {
                insert.setObject(1, UUID.randomUUID());
                insert.execute();
                if (!other.getAutoCommit()) {
                    other.commit();
                }
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private Manifest write(Progress progress) throws Exception {
            try (Snapshot snapshot = new Snapshot(database.getConnection())) {
                return new BackupWriter(Clock.systemUTC(), Optional.empty()).write(snapshot, file, progress);
            }
        }

        private void restore(CommandSettings settings) throws Exception {
            try (BackupFile backup = BackupFile.open(file)) {
                new Restore(settings, Clock.systemUTC()).from(backup, Progress.UNSEEN);
            }
        }

        private static void assertSame(Manifest written, Connection restored) throws Exception {
            try (Snapshot snapshot = new Snapshot(restored)) {
                assertThat(snapshot.schema()).isEqualTo(written.schema());
                assertThat(digests(snapshot))
                        .isEqualTo(written.tables().stream()
                                .collect(Collectors.toMap(Manifest.Content::name, Manifest.Content::digest)));
            }
        }

        private static Map<String, String> digests(Snapshot snapshot) throws Exception {
            Map<String, String> digests = new java.util.HashMap<>();
            List<Table> tables = snapshot.tables();
            for (Table table : tables) {
                Rows rows = new Rows();
                snapshot.read(table, rows::add);
                digests.put(table.name(), rows.digest());
            }
            return digests;
        }
    }
}
