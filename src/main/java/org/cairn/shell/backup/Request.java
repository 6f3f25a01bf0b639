package org.cairn.shell.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cairn.common.OwnerOnly;

/**
 * What one process asks of the one that has the database open, by files in the data folder, which only their owner can
 * write: {@code asked}, {@code taken} with the percentage reached, then {@code done} or {@code refused} with a sentence.
 * Whoever takes the file away that says {@code taken} has changed their mind.
 */
final class Request {

    private static final String FOLDER = "requests";

    private enum State {
        ASKED,
        TAKEN,
        DONE,
        REFUSED;

        String ending() {
            return "." + name().toLowerCase();
        }
    }

    private final Path folder;
    private final String id;

    private Request(Path folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    static Request ask(Path home) throws IOException {
        Path folder = home.resolve(FOLDER);
        Files.createDirectories(folder, OwnerOnly.folder());
        Request request = new Request(folder, UUID.randomUUID().toString());
        Files.createFile(request.at(State.ASKED), OwnerOnly.file());
        return request;
    }

    /** Those that nobody has taken yet. */
    static List<Request> waiting(Path home) {
        Path folder = home.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(State.ASKED.ending()))
                    .map(name -> new Request(
                            folder,
                            name.substring(
                                    0, name.length() - State.ASKED.ending().length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what a process left here that has ended since. */
    static void forgetAll(Path home) throws IOException {
        Path folder = home.resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Where the backup is put that was asked for. */
    Path result() {
        return folder.resolve(id + ".backup");
    }

    void take() throws IOException {
        Files.move(at(State.ASKED), at(State.TAKEN), StandardCopyOption.ATOMIC_MOVE);
    }

    /** False when it is not wanted any more. */
    boolean reached(int percent) {
        try {
            Files.writeString(
                    at(State.TAKEN),
                    Integer.toString(percent),
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    void done() throws IOException {
        Files.move(at(State.TAKEN), at(State.DONE), StandardCopyOption.ATOMIC_MOVE);
    }

    void refuse(String sentence) throws IOException {
        if (Files.exists(at(State.TAKEN))) {
            Files.writeString(at(State.TAKEN), sentence);
            Files.move(at(State.TAKEN), at(State.REFUSED), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    boolean isTaken() {
        return !Files.exists(at(State.ASKED));
    }

    boolean isDone() {
        return Files.exists(at(State.DONE));
    }

    Optional<String> refusal() throws IOException {
        return read(State.REFUSED);
    }

    /** From 0 to 100, as far as is known. */
    int percent() throws IOException {
        return read(State.TAKEN)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    void forget() {
        try {
            for (State state : State.values()) {
                Files.deleteIfExists(at(state));
            }
            Files.deleteIfExists(result());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> read(State state) throws IOException {
        try {
            return Optional.of(Files.readString(at(state)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Path at(State state) {
        return folder.resolve(id + state.ending());
    }
}
