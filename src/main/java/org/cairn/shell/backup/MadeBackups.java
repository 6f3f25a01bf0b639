package org.cairn.shell.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cairn.common.BackupsSetting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What whoever looks after this Cairn may know of its backups: that they are there, and nothing of what is in them. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class MadeBackups {

    /**
     * The newest one.
     *
     * @param bytes its size
     * @param all how many there are
     */
    public record Newest(Instant at, long bytes, int all) {}

    private final Optional<BackupMaker> maker;
    private final BackupsSetting setting;

    MadeBackups(ObjectProvider<BackupMaker> maker, BackupsSetting setting) {
        this.maker = Optional.ofNullable(maker.getIfAvailable());
        this.setting = setting;
    }

    /** False where a database server keeps the data: then Cairn makes none by itself. */
    public boolean areMadeHere() {
        return maker.isPresent();
    }

    /** Whether one is made each day without being asked. */
    public boolean areMadeDaily() {
        return areMadeHere() && setting.daily();
    }

    /** For how many days one is kept at the longest, the newest apart. */
    public int keptFor() {
        return setting.keep();
    }

    public Optional<Newest> newest() {
        List<Backups.Made> all = maker.map(one -> one.backups().all()).orElse(List.of());
        return all.stream().findFirst().map(made -> new Newest(made.at(), size(made), all.size()));
    }

    /** Makes one now, and waits for one that is just being made. False when it could not be made; the console says why. */
    public boolean make() {
        return maker.map(BackupMaker::makeNow).orElse(false);
    }

    private static long size(Backups.Made made) {
        try {
            return Files.size(made.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
