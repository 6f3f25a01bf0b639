package org.cairn.shell.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cairn.common.ClockConfiguration;
import org.cairn.common.Command;
import org.cairn.common.Terminal;
import org.cairn.shell.home.CommandSettings;
import org.cairn.shell.home.RefusedToStartException;

/** {@code restore FILE}: opens a backup, compares all of it, and puts it back; what was there before is set aside. */
public final class RestoreCommand implements Command {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int ASKED_WRONGLY = 2;

    private final Clock clock;

    public RestoreCommand() {
        this(ClockConfiguration.ofThisMachine());
    }

    RestoreCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String usage() {
        return "restore FILE              puts a backup back, into the data folder or into an empty PostgreSQL database";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        CommandWords words = CommandWords.of(arguments);
        if (words.others().size() != 1) {
            terminal.complain(usage());
            return ASKED_WRONGLY;
        }
        Path file = Path.of(words.others().getFirst()).toAbsolutePath().normalize();
        if (!Files.isRegularFile(file)) {
            terminal.complain("Nothing was restored. There is no file " + file + ".");
            return REFUSED;
        }
        try (BackupFile backup = BackupFile.open(file)) {
            CommandSettings settings = CommandSettings.read(words.options());
            Optional<Path> before = new Restore(settings, clock).from(backup, new ProgressLine(terminal));
            terminal.say("Everything of " + backup.manifest().made() + " is back: "
                    + backup.manifest().rows() + " rows, compared one by one. Passwords and recovery codes are those of"
                    + " that time.");
            before.ifPresent(aside -> terminal.say("The database that was there is now " + aside
                    + ". Delete it when you are sure: it still holds what was destroyed since."));
            return DONE;
        } catch (UnusableBackupException | RefusedToStartException e) {
            terminal.complain("Nothing was restored. " + e.getMessage());
        } catch (SQLException | IOException | RuntimeException e) {
            terminal.complain("Nothing was restored: " + BackupMaker.reason(e));
        }
        return REFUSED;
    }
}
