package org.cairn.shell.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.cairn.shell.home.ClosedForTrouble.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that could not write closes itself; it is opened again when there is room, and holds what was committed. */
class ReopeningTests {

    @TempDir
    Path folder;

    private HikariDataSource connections;
    private ClosedForTrouble closed;
    private Reopening reopening;

    @BeforeEach
    void aDatabaseWithOneStone() throws SQLException {
        var settings = new HikariConfig();
        settings.setJdbcUrl(new DatabaseFile(folder).url());
        settings.setUsername(DatabaseFile.USER);
        settings.setPassword(DatabaseFile.PASSWORD);
        settings.setAllowPoolSuspension(true);
        settings.setExceptionOverrideClassName(ClosedForTrouble.class.getName());
        connections = new HikariDataSource(settings);
        closed = (ClosedForTrouble) settings.getExceptionOverride();
        reopening = new Reopening(connections, closed, folder);
        run("create table stones (name varchar(40))");
        run("insert into stones values ('the first')");
    }

    @AfterEach
    void close() {
        connections.close();
    }

    @Test
    void whatWasCommittedIsThereAndMoreCanBe() throws SQLException {
        breakOff();
        assertThat(closed.state()).isNotEqualTo(State.OPEN);

        lookUntilOpen();

        run("insert into stones values ('the second')");
        assertThat(stones()).isEqualTo(2);
    }

    @Test
    void withoutRoomItStaysClosed() throws IOException, SQLException {
        Files.createDirectories(folder.resolve(".room/taken"));
        breakOff();

        reopening.look();

        assertThat(closed.state()).isNotEqualTo(State.OPEN);
        assertThatExceptionOfType(SQLException.class).isThrownBy(this::stones);
    }

    @Test
    void aConnectionThatIsStillOutIsWaitedForTheNextTime() throws SQLException {
        try (var out = connections.getConnection()) {
            breakOff();
            reopening.look();
            assertThat(closed.state()).isNotEqualTo(State.OPEN);
            assertThat(out.isClosed()).isFalse();
        }
        lookUntilOpen();

        assertThat(stones()).isOne();
    }

    @Test
    void aDatabaseThatAnswersIsLeftAlone() throws SQLException {
        try (var out = connections.getConnection()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> run("insert into nowhere values (1)"));

            reopening.look();

            assertThat(out.isValid(1)).isTrue();
        }
        assertThat(closed.state()).isEqualTo(State.OPEN);
    }

    /** As often as the second comes round: on a busy machine a connection may take its time to close. */
    private void lookUntilOpen() {
        for (int second = 0; second < 10 && closed.state() != State.OPEN; second++) {
            reopening.look();
        }
        assertThat(closed.state()).isEqualTo(State.OPEN);
    }

    /** An interrupted write closes the file under the database, which it takes as it takes a disk without room. */
    private void breakOff() throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("insert into stones values ('lost on the way')"));
        } finally {
            Thread.interrupted();
        }
        assertThatExceptionOfType(SQLException.class).isThrownBy(this::stones);
    }

    private int stones() throws SQLException {
        try (var connection = connections.getConnection();
                var found = connection.createStatement().executeQuery("select count(*) from stones")) {
            found.next();
            return found.getInt(1);
        }
    }

    private void run(String command) throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
