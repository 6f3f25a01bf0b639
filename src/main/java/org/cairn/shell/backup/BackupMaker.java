package org.cairn.shell.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.cairn.common.BackupsSetting;
import org.cairn.common.DiskFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes backups of the database in a file while Cairn runs: one a day by itself, and one whenever the command asks. One at a
 * time, and in a thread of its own: nobody's words wait for it.
 */
final class BackupMaker {

    private static final Logger LOG = LoggerFactory.getLogger("cairn");
    private static final int HUNDRED = 100;

    private final DataSource database;
    private final BackupsSetting setting;
    private final Clock clock;
    private final Path home;
    private final Backups backups;
    private final BackupWriter writer;
    private final ReentrantLock one = new ReentrantLock();

    BackupMaker(DataSource database, BackupsSetting setting, Clock clock, Path home) {
        this.database = database;
        this.setting = setting;
        this.clock = clock;
        this.home = home;
        this.backups =
                new Backups(setting.folder().isBlank() ? home.resolve("backups") : Path.of(setting.folder()), clock);
        this.writer = new BackupWriter(clock, Optional.of(home.resolve("packs")));
    }

    Backups backups() {
        return backups;
    }

    /** Nobody waits any more for what was asked of a process that has ended. */
    void begin() {
        try {
            Request.forgetAll(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was asked for since the last look. */
    void answer() {
        if (!Request.waiting(home).isEmpty()) {
            Thread.startVirtualThread(() -> alone(() -> Request.waiting(home).forEach(this::answer)));
        }
    }

    /** That of today, unless it is there. */
    void keepDaily() {
        if (setting.daily() && backups.isDue()) {
            Thread.startVirtualThread(() -> alone(this::makeDaily));
        }
    }

    private void alone(Runnable work) {
        if (one.tryLock()) {
            try {
                work.run();
            } finally {
                one.unlock();
            }
        }
    }

    /** Waits for one that is just being made. False when it could not be made. */
    boolean makeNow() {
        one.lock();
        try {
            return makeDaily();
        } finally {
            one.unlock();
        }
    }

    /** Makes one in the folder of all, and lets those go that have had their time. */
    boolean makeDaily() {
        try {
            Path file = backups.next();
            long rows = make(file, Progress.UNSEEN).rows();
            backups.rotate(setting.keep());
            LOG.info("Backup {}: {} rows, read again and found whole.", file, rows);
            return true;
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.error("The backup of today could not be made: {}", reason(e));
            return false;
        }
    }

    private void answer(Request request) {
        try {
            request.take();
        } catch (IOException e) {
            // whoever asked has gone
            return;
        }
        try {
            make(request.result(), (done, all) -> tell(request, done, all));
            request.done();
        } catch (CancellationException e) {
            request.forget();
        } catch (SQLException | IOException | RuntimeException e) {
            refuse(request, reason(e));
        }
    }

    private static void tell(Request request, long done, long all) {
        long step = Math.max(1, all / HUNDRED);
        if (done % step == 0 && !request.reached((int) (done * HUNDRED / Math.max(1, all)))) {
            throw new CancellationException();
        }
    }

    private static void refuse(Request request, String reason) {
        try {
            request.refuse(reason);
        } catch (IOException e) {
            LOG.error("A backup that was asked for could not be made: {}", reason);
        }
    }

    private Manifest make(Path file, Progress progress) throws SQLException, IOException {
        try (Snapshot snapshot = new Snapshot(database.getConnection())) {
            return writer.write(snapshot, file, progress);
        }
    }

    /** Never what a database says by itself, which may be words of somebody. */
    static String reason(Exception trouble) {
        if (trouble instanceof UnusableBackupException) {
            return trouble.getMessage();
        }
        if (DiskFull.isCauseOf(trouble)) {
            return "the disk is full.";
        }
        return "the " + (trouble instanceof IOException ? "folder cannot be written" : "database did not answer") + " ("
                + trouble.getClass().getSimpleName() + ").";
    }
}
