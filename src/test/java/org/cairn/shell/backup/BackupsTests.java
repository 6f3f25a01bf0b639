package org.cairn.shell.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTests {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private final Backups backups() {
        return new Backups(folder.resolve("backups"), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void aDayWithoutOneIsDue() throws IOException {
        assertThat(backups().isDue()).isTrue();
        made(1);
        assertThat(backups().isDue()).isTrue();
        made(0);
        assertThat(backups().isDue()).isFalse();
    }

    @Test
    void eachOfTheLastSevenDaysStaysThenOneOfAWeekAndNoneThatIsOlderThanWasPromised() throws IOException {
        for (int day = 0; day < 60; day++) {
            made(day);
        }
        Files.writeString(folder.resolve("backups/my-own.backup"), "mine");

        backups().rotate(30);

        assertThat(backups().all())
                .extracting(made -> Duration.between(made.at(), NOW).toDays())
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 14L, 21L, 28L);
        assertThat(folder.resolve("backups/my-own.backup")).exists();
    }

    @Test
    void theNewestStaysWhateverItsAge() throws IOException {
        made(100);
        made(101);

        backups().rotate(30);

        assertThat(backups().all()).hasSize(1);
        assertThat(backups().all().getFirst().at()).isEqualTo(NOW.minus(Duration.ofDays(100)));
    }

    private void made(int daysAgo) throws IOException {
        Path next = new Backups(
                        folder.resolve("backups"), Clock.fixed(NOW.minus(Duration.ofDays(daysAgo)), ZoneOffset.UTC))
                .next();
        Files.writeString(next, "");
    }
}
