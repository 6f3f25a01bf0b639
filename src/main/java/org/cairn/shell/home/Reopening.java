package org.cairn.shell.home;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.cairn.shell.home.ClosedForTrouble.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Opens the embedded database again once its disk takes something. Nobody gets a connection between the last of the old
 * ones and the first of the new, and the folder stays claimed: to the file it is a restart of Cairn.
 */
class Reopening {

    private static final Logger LOG = LoggerFactory.getLogger("cairn");
    private static final int ROUNDS = 100;
    private static final int ROUND_MILLISECONDS = 20;
    private static final int SETTLING_MILLISECONDS = 200;

    private final HikariDataSource connections;
    private final ClosedForTrouble closed;
    private final Path folder;
    private final Room room;
    private boolean isSaid;

    Reopening(HikariDataSource connections, ClosedForTrouble closed, Path folder) {
        this.connections = connections;
        this.closed = closed;
        this.folder = folder;
        this.room = new Room(folder);
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        State state = closed.state();
        if (state == State.OPEN) {
            return;
        }
        if (!isSaid) {
            isSaid = true;
            LOG.error("{}", complaint(state));
        }
        if (room.isThere() && closeAll() && answers()) {
            closed.forget();
            isSaid = false;
            LOG.warn("The database in {} is open again.", folder);
        }
    }

    private String complaint(State state) {
        return state == State.CLOSED_WITHOUT_ROOM
                ? "The disk of " + folder + " is full: nothing can be saved. Make room; Cairn then goes on by itself."
                : "The database in " + folder + " has closed: nothing can be saved. Cairn tries to open it again.";
    }

    /** The database lets go of its file with its last connection. True when that has happened. */
    private boolean closeAll() {
        HikariPoolMXBean pool = connections.getHikariPoolMXBean();
        pool.suspendPool();
        try {
            pool.softEvictConnections();
            for (int round = 0; round < ROUNDS && pool.getTotalConnections() > 0; round++) {
                Thread.sleep(ROUND_MILLISECONDS);
            }
            // the pool forgets a connection a moment before that is closed
            Thread.sleep(SETTLING_MILLISECONDS);
            return pool.getTotalConnections() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            pool.resumePool();
        }
    }

    private boolean answers() {
        try (Connection connection = connections.getConnection();
                Statement question = connection.createStatement()) {
            return question.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }
}
