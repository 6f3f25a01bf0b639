package org.cairn.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cairn.archives.ArchiveRefusedException.Reason;
import org.cairn.testing.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with an archive, it is refused with a reason and nothing is changed. */
@OnH2
class RefusedArchiveTests extends ArchiveContract {

    @AfterEach
    void nothingHasChanged() {
        assertThat(relationships.mine()).hasSize(1);
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void aForeignFileIsRefusedAtOnce() {
        refused(
                Reason.FOREIGN,
                new ByteArrayInputStream("PK and what follows".repeat(9).getBytes()));
        refused(Reason.FOREIGN, InputStream.nullInputStream());
    }

    /** A gigabyte that begins as an archive does: no more of it is read than an archive can have. */
    @Test
    void aHugeFileIsRefusedAsSoonAsItIsTooLarge() {
        byte[] beginning = Arrays.copyOf(archive(relationship), 66);
        Endless zeros = new Endless(1024L * 1024 * 1024);

        refused(Reason.TOO_LARGE, new SequenceInputStream(new ByteArrayInputStream(beginning), zeros));

        assertThat(zeros.left).isGreaterThan(850L * 1024 * 1024);
    }

    @Test
    void aDamagedOrTruncatedFileIsRefused() {
        byte[] archive = archive(relationship);
        for (int place : new int[] {70, archive.length / 2, archive.length - 1}) {
            byte[] altered = archive.clone();
            altered[place] ^= 4;
            refused(Reason.DAMAGED, altered);
        }
        for (int length : new int[] {30, 66, archive.length / 2, archive.length - 4136, archive.length - 1}) {
            refused(Reason.DAMAGED, Arrays.copyOf(archive, length));
        }
        refused(Reason.DAMAGED, Arrays.copyOf(archive, archive.length + 1));
    }

    static Stream<Arguments> wrongLines() {
        return Stream.of(
                wrong("a later format", Reason.NEWER, replaced("\"format\":1", "\"format\":2")),
                wrong("a type that is not known", Reason.NEWER, replaced("\"type\":\"note\"", "\"type\":\"notice\"")),
                wrong(
                        "a later schema",
                        Reason.NEWER,
                        replaced(
                                "\"type\":\"note\",\"revision\":1,\"schema\":1",
                                "\"type\":\"note\",\"revision\":1,\"schema\":9")),
                wrong(
                        "no schema",
                        Reason.DAMAGED,
                        replaced(
                                "\"type\":\"note\",\"revision\":1,\"schema\":1",
                                "\"type\":\"note\",\"revision\":1,\"schema\":0")),
                wrong("a content of another type", Reason.DAMAGED, replaced("\"stage\":\"present\"", "\"stages\":[]")),
                wrong(
                        "an unknown property",
                        Reason.DAMAGED,
                        replaced("\"lasting\":false", "\"lasting\":false,\"more\":1")),
                wrong(
                        "a number where a word belongs",
                        Reason.DAMAGED,
                        replaced("\"kind\":\"FIRST_INTERVIEW\"", "\"kind\":7")),
                wrong("an unknown kind of meeting", Reason.DAMAGED, replaced("FIRST_INTERVIEW", "PARTY")),
                wrong(
                        "a length that no meeting has",
                        Reason.DAMAGED,
                        replaced("\"plannedMinutes\":60", "\"plannedMinutes\":0")),
                wrong("a day that is none", Reason.DAMAGED, replaced("\"startedOn\":\"20", "\"startedOn\":\"+999920")),
                wrong(
                        "a day before anybody kept notes",
                        Reason.DAMAGED,
                        replaced("\"startedOn\":\"20", "\"startedOn\":\"10")),
                wrong("a revision that is none", Reason.DAMAGED, replaced("\"revision\":1", "\"revision\":0")),
                wrong("an order after the last change", Reason.DAMAGED, replaced("\"sequence\":", "\"sequence\":-")),
                wrong("wrong sums", Reason.DAMAGED, replaced("\"relationships\":1", "\"relationships\":2")),
                wrong("no end", Reason.DAMAGED, lines -> lines.subList(0, lines.size() - 1)),
                wrong("no beginning", Reason.DAMAGED, lines -> lines.subList(1, lines.size())),
                wrong("something behind the end", Reason.DAMAGED, lines -> plus(lines, lines.size(), "{}")),
                wrong("no JSON", Reason.DAMAGED, lines -> plus(lines, 2, "{\"line\":")),
                wrong(
                        "a property twice",
                        Reason.DAMAGED,
                        replaced("\"lasting\":false", "\"lasting\":false,\"lasting\":false")),
                wrong("no object", Reason.DAMAGED, lines -> plus(lines, 2, "7")),
                wrong("a line that is empty", Reason.DAMAGED, lines -> plus(lines, 2, "")),
                wrong("nested without end", Reason.DAMAGED, lines -> plus(lines, 2, "[".repeat(100_000))),
                wrong("a relationship twice", Reason.DAMAGED, lines -> plus(lines, 1, lines.get(1))),
                wrong("an entry twice", Reason.DAMAGED, lines -> plus(lines, lines.size() - 1, line(lines, "note"))),
                wrong("a meeting after entries", Reason.DAMAGED, lines -> plus(lines, lines.size() - 1, lines.get(2))),
                wrong("no name", Reason.DAMAGED, lines -> without(lines, line(lines, "relationship-name"))),
                wrong("a blank name", Reason.DAMAGED, replaced("{\"name\":\"Rosalind\"}", "{\"name\":\"  \"}")),
                wrong("an endless name", Reason.DAMAGED, replaced("Rosalind", "R".repeat(81))),
                wrong("an own journal with a name", Reason.DAMAGED, replaced("MENTORING", "OWN_JOURNAL")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongLines")
    void sealedButWrongItIsRefusedToo(String what, Reason reason, UnaryOperator<List<String>> change) {
        List<String> before = lines(archive(relationship));
        List<String> changed = change.apply(before);
        assertThat(changed).isNotEqualTo(before);

        refused(reason, sealed(changed));
    }

    @Test
    void aLineWithoutAnEndIsNotHeld() throws IOException {
        Endless endless = new Endless(1024L * 1024 * 1024);

        assertThatExceptionOfType(ArchiveRefusedException.class)
                .isThrownBy(() -> ArchiveReader.read(endless, new Listing()))
                .extracting(ArchiveRefusedException::reason)
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(endless.left).isGreaterThan(1_000L * 1024 * 1024);
    }

    private void refused(Reason reason, byte[] archive) {
        refused(reason, new ByteArrayInputStream(archive));
    }

    private void refused(Reason reason, InputStream archive) {
        assertThatExceptionOfType(ArchiveRefusedException.class)
                .isThrownBy(() -> {
                    try (WaitingArchive waiting = bringingIn.receive(archive)) {
                        waiting.look(PASSPHRASE, work());
                    }
                })
                .satisfies(thrown -> assertThat(thrown).hasNoCause().hasMessageNotContaining("Rosalind"))
                .extracting(ArchiveRefusedException::reason)
                .isEqualTo(reason);
    }

    private static Arguments wrong(String what, Reason reason, UnaryOperator<List<String>> change) {
        return Arguments.of(what, reason, change);
    }

    private static UnaryOperator<List<String>> replaced(String what, String with) {
        return lines -> lines.stream().map(line -> line.replace(what, with)).toList();
    }

    private static List<String> plus(List<String> lines, int place, String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(place, line);
        return more;
    }

    private static List<String> without(List<String> lines, String line) {
        return lines.stream().filter(each -> !each.equals(line)).toList();
    }

    private static String line(List<String> lines, String type) {
        return lines.stream()
                .filter(line -> line.contains("\"type\":\"" + type + "\""))
                .findFirst()
                .orElseThrow();
    }

    /** Zeros, and how many of them nobody has asked for. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(length, left);
            Arrays.fill(bytes, from, from + some, (byte) 0);
            left -= some;
            return some;
        }
    }
}
