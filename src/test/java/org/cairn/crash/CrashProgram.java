package org.cairn.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.cairn.crash.Line.Word;

/** Starts the victim, kills it at a random moment, starts it again on the same data and compares; over and over. */
final class CrashProgram {

    /** Long enough to open a journal, short enough that most deaths come in the middle of something. */
    private static final int LONGEST_LIFE = 2_500;

    /** On a busy machine a start may take longer than the patience; it is then a crash in the middle of a start. */
    private static final int UNREADY_AT_MOST = 3;

    private static final int LAST_LINES = 200;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final UUID mentor = UUID.randomUUID();
    private final Ledger ledger = new Ledger();
    private int deathsWithinASave;
    private int unready;

    CrashProgram(Path home) {
        this.home = home;
    }

    Ledger run(int cycles) throws IOException, InterruptedException {
        Instant begin = Instant.now();
        int crashes = 0;
        for (int cycle = 0; cycle < cycles && ledger.complaints().isEmpty(); cycle++) {
            live(cycle % 2 == 0 ? 1 : 8, ThreadLocalRandom.current().nextInt(LONGEST_LIFE));
            crashes++;
            if (cycle % 20 == 19) {
                System.out.printf("%d crashes, %d saves acknowledged …%n", cycle + 1, ledger.saves());
            }
        }
        if (ledger.complaints().isEmpty()) {
            live(1, 0);
        }
        if (!ledger.complaints().isEmpty()) {
            System.out.println(lastWords());
        }
        System.out.printf(
                "%d crashes with -9, half of them with 1 writer and half with 8, in %d s: %d saves acknowledged,"
                        + " %d lost or torn; %d deaths in the middle of saving;"
                        + " %d saves committed that could no longer be acknowledged; %d entries in the end.%n",
                crashes,
                Duration.between(begin, Instant.now()).toSeconds(),
                ledger.saves(),
                ledger.complaints().size(),
                deathsWithinASave,
                ledger.unanswered(),
                ledger.entries());
        return ledger;
    }

    /** What the victim had to say of its end; its folder goes with the test. */
    private String lastWords() throws IOException {
        List<String> log = Files.readAllLines(home.resolve("victim.log"));
        return String.join("\n", log.subList(Math.max(0, log.size() - LAST_LINES), log.size()));
    }

    private void live(int writers, int milliseconds) throws IOException, InterruptedException {
        ledger.beginLife();
        Process victim = new ProcessBuilder(command(writers))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        home.resolve("victim.log").toFile()))
                .start();
        try (BufferedReader told = victim.inputReader(StandardCharsets.UTF_8)) {
            Thread undertaker = Thread.ofVirtual().start(() -> killLater(victim, PATIENCE.toMillis()));
            boolean ready = false;
            for (String printed = told.readLine(); printed != null; printed = told.readLine()) {
                Line line = Line.parse(printed).orElse(null);
                if (line == null) {
                    Files.writeString(
                            home.resolve("victim.log"),
                            printed + "\n",
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                    continue;
                }
                ledger.note(line);
                if (line.word() == Word.READY) {
                    ready = true;
                    Thread.ofVirtual().start(() -> killLater(victim, milliseconds));
                }
            }
            victim.waitFor(1, TimeUnit.MINUTES);
            undertaker.interrupt();
            unready = ready ? 0 : unready + 1;
            if (unready == UNREADY_AT_MOST) {
                throw new IllegalStateException("The victim does not start; see " + home.resolve("victim.log"));
            }
            if (ledger.isSaving()) {
                deathsWithinASave++;
            }
        }
    }

    /** Through its handle: {@link Process#destroyForcibly} would close the pipe with the last words still in it. */
    private static void killLater(Process victim, long milliseconds) {
        try {
            Thread.sleep(milliseconds);
            victim.toHandle().destroyForcibly();
        } catch (InterruptedException died) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command(int writers) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Victim.class.getName(),
                home.resolve("data").toString(),
                mentor.toString(),
                String.valueOf(writers));
    }
}
