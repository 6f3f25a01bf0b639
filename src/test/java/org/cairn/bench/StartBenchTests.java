package org.cairn.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cairn.browser.UnpackedCairn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command to the first answer, plain and with the JDK's ahead-of-time cache, as docs/running/sizing.md has it. */
@Tag("program")
@Tag("bench")
class StartBenchTests {

    private static final int STARTS = 5;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void startingWithTheCacheAgainstStartingPlain() throws Exception {
        Path jar = Path.of(System.getProperty("cairn.jar"));
        List<String> cached = UnpackedCairn.of(jar, folder, List.of()).arguments();

        Rounds.Compared starts =
                new Rounds(1, STARTS).compare(() -> start(cached), () -> start(List.of("-jar", jar.toString())));

        System.out.printf(
                "To the first answer with the cache against the plain jar: %.1f s against %.1f s: %.2f of it%n",
                starts.ours() / 1e6, starts.bare() / 1e6, starts.ratio());
    }

    /** Until it says that it is ready, which it does after its first answer to itself. */
    private void start(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(arguments);
        ProcessBuilder process =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        process.environment()
                .put("CAIRN_HOME", folder.resolve(UUID.randomUUID().toString()).toString());
        process.environment().put("SERVER_PORT", "0");
        Process running = process.start();
        BufferedReader told = running.inputReader(StandardCharsets.UTF_8);
        for (String line = told.readLine(); line != null && !line.contains("is ready at"); line = told.readLine()) {
            continue;
        }
        running.destroyForcibly().waitFor();
    }
}
