package org.cairn.shell.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cairn.common.ClockConfiguration;
import org.cairn.common.Command;
import org.cairn.common.Terminal;
import org.cairn.shell.home.CommandSettings;
import org.cairn.shell.home.DataFolder;
import org.cairn.shell.home.DatabaseFile;
import org.cairn.shell.home.RefusedToStartException;

/** {@code backup [FILE or FOLDER]}: everything in one file, whether Cairn runs or not. */
public final class BackupCommand implements Command {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int ASKED_WRONGLY = 2;

    private final Clock clock;

    public BackupCommand() {
        this(ClockConfiguration.ofThisMachine());
    }

    BackupCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "backup [FILE or FOLDER]   writes everything that Cairn keeps into one file, also while Cairn runs";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        CommandWords words = CommandWords.of(arguments);
        if (words.others().size() > 1) {
            terminal.complain(usage());
            return ASKED_WRONGLY;
        }
        try {
            CommandSettings settings = CommandSettings.read(words.options());
            Path file = fileFor(
                    words.others().isEmpty()
                            ? Path.of("")
                            : Path.of(words.others().getFirst()));
            Manifest made = make(settings, file, terminal);
            terminal.say("The backup is " + file + ": " + made.rows() + " rows, read again and found whole.");
            terminal.say("It holds what the database holds: notes stay sealed, names and addresses of people do not.");
            return DONE;
        } catch (UnusableBackupException | RefusedToStartException e) {
            terminal.complain("No backup was made. " + e.getMessage());
        } catch (SQLException | IOException | RuntimeException e) {
            terminal.complain("No backup was made: " + BackupMaker.reason(e));
        }
        return REFUSED;
    }

    private Path fileFor(Path wanted) {
        Path absolute = wanted.toAbsolutePath().normalize();
        Path file = Files.isDirectory(absolute) ? absolute.resolve(Backups.nameAt(clock.instant())) : absolute;
        if (Files.exists(file)) {
            throw new UnusableBackupException(file + " is there already and was left as it is.");
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new UnusableBackupException("There is no folder " + file.getParent() + ".");
        }
        return file;
    }

    private Manifest make(CommandSettings settings, Path file, Terminal terminal) throws SQLException, IOException {
        BackupWriter writer =
                new BackupWriter(clock, Optional.of(settings.home().resolve("packs")));
        ProgressLine progress = new ProgressLine(terminal);
        if (settings.server().isPresent()) {
            CommandSettings.Server server = settings.server().orElseThrow();
            try (Snapshot snapshot =
                    new Snapshot(DriverManager.getConnection(server.url(), server.user(), server.password()))) {
                return writer.write(snapshot, file, progress);
            }
        }
        DatabaseFile database = new DatabaseFile(settings.home());
        if (!database.isThere()) {
            throw new UnusableBackupException("There is no database in " + settings.home() + ".");
        }
        if (DataFolder.isClaimed(settings.home())) {
            return new Asking(settings.home(), progress, clock).into(file);
        }
        try (DataFolder _ = DataFolder.claim(settings.home());
                Connection connection =
                        DriverManager.getConnection(database.url(), DatabaseFile.USER, DatabaseFile.PASSWORD);
                Snapshot snapshot = new Snapshot(connection)) {
            return writer.write(snapshot, file, progress);
        }
    }
}
