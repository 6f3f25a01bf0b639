package org.cairn.shell.backup;

import java.util.List;

/** What stands behind a command: settings, which begin with dashes, and everything else. */
record CommandWords(List<String> options, List<String> others) {

    static CommandWords of(List<String> arguments) {
        return new CommandWords(
                arguments.stream().filter(word -> word.startsWith("--")).toList(),
                arguments.stream().filter(word -> !word.startsWith("--")).toList());
    }
}
