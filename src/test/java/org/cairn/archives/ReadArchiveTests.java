package org.cairn.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.cairn.common.Terminal;
import org.cairn.vault.reference.ReferenceArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadArchiveTests {

    @TempDir
    Path place;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path archive = ReferenceArchive.SEALED;

    @Test
    void anArchiveIsCheckedAndNothingIsWritten() {
        assertThat(run(ReferenceArchive.PASSPHRASE + "\n", archive.toString())).isZero();

        assertThat(said()).contains("whole", "2 relationships, 1 meetings and 5 saved texts", "Nothing was written");
        assertThat(complained()).isEmpty();
        assertThat(said()).doesNotContain("nobody to ask").doesNotContain("R. A.");
    }

    @Test
    void withAFolderEverythingLiesThereReadableForItsOwnerAlone() throws IOException {
        Path folder = place.resolve("readable");

        assertThat(run(ReferenceArchive.PASSPHRASE + "\r\n", archive.toString(), "--to", folder.toString()))
                .isZero();

        assertThat(said()).contains("NOT encrypted");
        assertThat(Files.readString(folder.resolve("relationship-001.txt")))
                .contains(
                        "Began on 2026-01-12",
                        "Met at 2026-03-03T10:00:00Z, first interview, planned for 90 minutes, took 85",
                        "name: R. A.",
                        "There is nobody to ask.",
                        "There was nobody to ask.",
                        "== between note, saved at 2026-03-05T07:00:00Z, revision 1",
                        "for next time: true",
                        "Ask how the Tuesday went. “Quietly”, perhaps.");
        List<String> lines = Files.readAllLines(ReferenceArchive.LINES);
        assertThat(Files.readAllLines(folder.resolve("relationship-001.jsonl")))
                .isEqualTo(lines.subList(1, lines.size() - 3));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(4).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void anotherPassphraseOpensNothing() {
        assertThat(run("another\n", archive.toString())).isOne();
        assertThat(run("\n", archive.toString())).isOne();

        assertThat(complained()).contains("does not open with this passphrase");
    }

    @Test
    void aDamagedArchiveIsRefusedBeforeAnythingIsWritten() throws IOException {
        byte[] bytes = Files.readAllBytes(archive);
        bytes[bytes.length - 20] ^= 1;
        Path damaged = Files.write(place.resolve("damaged.cairn"), bytes);
        Path folder = place.resolve("readable");

        assertThat(run(ReferenceArchive.PASSPHRASE, damaged.toString(), "--to", folder.toString()))
                .isOne();

        assertThat(complained()).contains("damaged");
        assertThat(folder).doesNotExist();
    }

    @Test
    void whatIsForeignOrHugeIsRefusedBeforeThePassphraseIsAskedFor() throws IOException {
        Path foreign = Files.writeString(place.resolve("foreign.cairn"), "PK and so on".repeat(20));
        Path huge = place.resolve("huge.cairn");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1024L * 1024 * 1024);
        }

        assertThat(run("", foreign.toString())).isOne();
        assertThat(run("", huge.toString())).isOne();

        assertThat(complained()).contains("not an archive of Cairn", "larger than any archive");
    }

    @Test
    void aFolderThatIsInUseIsLeftAlone() throws IOException {
        Files.writeString(place.resolve("mine.txt"), "mine");

        assertThat(run(ReferenceArchive.PASSPHRASE, archive.toString(), "--to", place.toString()))
                .isOne();

        assertThat(complained()).contains("holds something already");
    }

    @Test
    void whoAsksWronglyIsToldHow() {
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", archive.toString(), "--into", "x")).isEqualTo(2);
        assertThat(run("", "no-such-file")).isOne();

        assertThat(complained()).contains("read-archive FILE [--to FOLDER]", "There is no file no-such-file");
    }

    private int run(String typed, String... arguments) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(typed.getBytes(UTF_8)),
                new PrintStream(out, true),
                new PrintStream(err, true));
        return new ReadArchive().run(List.of(arguments), terminal);
    }

    private String said() {
        return out.toString(UTF_8);
    }

    private String complained() {
        return err.toString(UTF_8);
    }
}
