package org.cairn.authorisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The table of the documentation that says who may call what. */
final class Matrix {

    private static final Path PAGE = Path.of("docs/architecture/authorisation.md");

    private Matrix() {}

    static List<String> documented() {
        try {
            return Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("| `"))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static String row(Gate gate, List<Caller> letIn) {
        StringBuilder row = new StringBuilder("| `" + gate + "` |");
        for (Caller caller : Caller.values()) {
            row.append(letIn.contains(caller) ? " yes |" : " – |");
        }
        return row.toString();
    }
}
