package org.cairn.shell.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cairn.common.OwnerOnly;

/**
 * The folder with the backups that Cairn makes by itself: one of each of the last seven days, one of each week before that,
 * and none that is older than was promised. Files with other names are nobody's business here.
 */
final class Backups {

    private static final int DAYS = 7;
    private static final String ENDING = ".backup";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'cairn-'yyyy-MM-dd'T'HHmmss'Z.backup'").withZone(ZoneOffset.UTC);

    /** A backup and when it was made. */
    record Made(Path file, Instant at) {

        LocalDate day(Clock clock) {
            return LocalDate.ofInstant(at, clock.getZone());
        }
    }

    private final Path folder;
    private final Clock clock;

    Backups(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Where the next one goes; makes the folder, for its owner alone. */
    Path next() throws IOException {
        Files.createDirectories(folder, OwnerOnly.folder());
        return folder.resolve(nameAt(clock.instant()));
    }

    static String nameAt(Instant moment) {
        return NAME.format(moment);
    }

    /** The newest first. */
    List<Made> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> made(file).stream())
                    .sorted(Comparator.comparing(Made::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is none of today. */
    boolean isDue() {
        return all().stream().noneMatch(made -> made.day(clock).equals(LocalDate.now(clock)));
    }

    /**
     * Deletes what has had its time. The newest stays whatever its age: an old backup is better than none.
     *
     * @param keep for how many days at the longest
     */
    void rotate(int keep) throws IOException {
        LocalDate today = LocalDate.now(clock);
        Set<String> weeks = new HashSet<>();
        List<Made> all = all();
        for (Made made : all) {
            LocalDate day = made.day(clock);
            boolean young = day.isAfter(today.minusDays(DAYS));
            boolean firstOfItsWeek = !young && weeks.add(weekOf(day));
            boolean promised = !day.isBefore(today.minusDays(keep));
            if (!made.equals(all.getFirst()) && (!promised || !young && !firstOfItsWeek)) {
                Files.deleteIfExists(made.file());
            }
        }
    }

    private static String weekOf(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static Optional<Made> made(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Made(file, NAME.parse(name, Instant::from)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
