package org.cairn;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.cairn.archives.ReadArchive;
import org.cairn.common.Command;
import org.cairn.common.Terminal;
import org.cairn.shell.backup.BackupCommand;
import org.cairn.shell.backup.RestoreCommand;

/** The commands that the jar knows beside starting Cairn. A word that is none of them is refused rather than passed over. */
final class Commands {

    private static final List<Command> ALL = List.of(new BackupCommand(), new RestoreCommand(), new ReadArchive());
    private static final int ASKED_WRONGLY = 2;

    private Commands() {}

    /** How the command ended that stands first; empty when none does, and Cairn is to start. */
    static OptionalInt run(String[] arguments, Terminal terminal) {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            return OptionalInt.empty();
        }
        for (Command command : ALL) {
            if (command.name().equals(arguments[0])) {
                List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
                return OptionalInt.of(command.run(rest, terminal));
            }
        }
        terminal.complain(
                "There is no command of this name. Without one, Cairn starts; with one, it does what follows:");
        ALL.forEach(command -> terminal.complain("  " + command.usage()));
        return OptionalInt.of(ASKED_WRONGLY);
    }
}
