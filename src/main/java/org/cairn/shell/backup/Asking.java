package org.cairn.shell.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Asks the Cairn that runs on this folder for a backup, waits for it, and takes it to where it is wanted. */
final class Asking {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Path home;
    private final ProgressLine progress;
    private final Clock clock;

    Asking(Path home, ProgressLine progress, Clock clock) {
        this.home = home;
        this.progress = progress;
        this.clock = clock;
    }

    Manifest into(Path file) throws IOException {
        Request request = Request.ask(home);
        // whoever interrupts the command wants no backup any more
        Thread changedMind = new Thread(request::forget);
        Runtime.getRuntime().addShutdownHook(changedMind);
        try {
            await(request);
            Path part = file.resolveSibling("." + file.getFileName() + ".part");
            try {
                Files.copy(request.result(), part);
                Manifest manifest = whole(part);
                Files.move(part, file);
                return manifest;
            } finally {
                Files.deleteIfExists(part);
            }
        } finally {
            request.forget();
            Runtime.getRuntime().removeShutdownHook(changedMind);
        }
    }

    private static Manifest whole(Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.verify(Progress.UNSEEN);
            return backup.manifest();
        }
    }

    private void await(Request request) throws IOException {
        Instant latest = clock.instant().plus(PATIENCE);
        while (!request.isDone()) {
            Optional<String> refusal = request.refusal();
            if (refusal.isPresent()) {
                throw new UnusableBackupException("The Cairn that runs said: " + refusal.orElseThrow());
            }
            if (!request.isTaken() && clock.instant().isAfter(latest)) {
                throw new UnusableBackupException("A Cairn is running on " + home
                        + " and does not answer. If it is an older" + " version, stop it and try again.");
            }
            progress.say(request.percent() / 10 * 10);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
