package org.cairn.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.cairn.vault.SealedFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFilesTests {

    private static final int HEADER = SealedFileHeader.BYTES;
    private static final int PIECE = SealedSegments.BYTES;

    private final SealedFiles files = new SealedFiles(new QuickStretching());
    private final Secret passphrase = Secret.of("lichen on the north side");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_095, 4_096, 4_097, 8_192, 100_000})
    void whatWasSealedComesBack(int length) {
        byte[] content = bytes(length);

        byte[] sealed = sealed(content);

        assertThat(opened(sealed)).isEqualTo(content);
        assertThat(sealed).hasSize(HEADER + (length / SealedSegments.PLAIN_BYTES + 1) * PIECE);
    }

    @Test
    void contentMayEndInZerosAndInTheMark() {
        byte[] content = {1, (byte) 0x80, 0, 0};

        assertThat(opened(sealed(content))).isEqualTo(content);
    }

    @Test
    void noAlteredBitIsAccepted() {
        byte[] sealed = sealed(bytes(700));
        try (SealedFileKey key = keyOf(sealed)) {
            assertThat(IntStream.range(0, sealed.length * Byte.SIZE)
                            .parallel()
                            .filter(bit -> opensAltered(key, sealed, bit)))
                    .as("bits that can be altered")
                    .isEmpty();
        }
    }

    private boolean opensAltered(SealedFileKey key, byte[] sealed, int bit) {
        byte[] altered = sealed.clone();
        altered[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        try {
            read(bit < HEADER * Byte.SIZE ? keyOf(altered) : key, altered);
            return true;
        } catch (SealedFileException refused) {
            return false;
        }
    }

    @Test
    void noBeginningOfAFileIsAWholeOne() {
        byte[] sealed = sealed(bytes(5_000));
        try (SealedFileKey key = keyOf(sealed)) {
            for (int length = 0; length < sealed.length; length++) {
                byte[] cut = Arrays.copyOf(sealed, length);
                assertThatThrownBy(() -> read(cut.length < HEADER ? keyOf(cut) : key, cut))
                        .as("%d bytes", length)
                        .isInstanceOf(SealedFileException.class);
            }
        }
    }

    @Test
    void piecesCanNeitherBeMovedNorDoubledNorLeftOutNorAdded() {
        byte[] sealed = sealed(bytes(10_000));
        byte[] header = Arrays.copyOf(sealed, HEADER);
        byte[] first = piece(sealed, 0);
        byte[] second = piece(sealed, 1);
        byte[] last = piece(sealed, 2);

        assertThat(opened(join(header, first, second, last))).hasSize(10_000);
        refused(Reason.DAMAGED, join(header, second, first, last));
        refused(Reason.DAMAGED, join(header, first, last));
        refused(Reason.DAMAGED, join(header, first, second));
        refused(Reason.DAMAGED, join(header, first, first, second, last));
        refused(Reason.DAMAGED, join(header, first, second, last, last));
        refused(Reason.DAMAGED, join(header, first, second, last, new byte[1]));
        refused(Reason.DAMAGED, header);
    }

    @Test
    void aPieceOfAnotherFileWithTheSamePassphraseIsForeign() {
        byte[] one = sealed(bytes(5_000));
        byte[] other = sealed(bytes(5_000));

        refused(Reason.DAMAGED, join(Arrays.copyOf(one, HEADER), piece(one, 0), piece(other, 1)));
    }

    @Test
    void anotherPassphraseIsToldApartFromDamage() {
        byte[] sealed = sealed(bytes(10));

        assertThatExceptionOfType(SealedFileException.class)
                .isThrownBy(() -> files.keyOf(new ByteArrayInputStream(sealed), Secret.of("another")))
                .extracting(SealedFileException::reason)
                .isEqualTo(Reason.WRONG_PASSPHRASE);
    }

    @Test
    void foreignAndNewerFilesAreToldApart() {
        byte[] newer = sealed(bytes(10));
        newer[4] = 2;

        refused(Reason.FOREIGN, "PK\3\4 an ordinary archive, of another kind and long enough to be one".getBytes());
        refused(Reason.FOREIGN, new byte[0]);
        refused(Reason.NEWER, newer);
    }

    /** Whoever made the file could otherwise have it take all memory, or an hour. */
    @Test
    void howToStretchIsRefusedOutOfBoundsBeforeItIsTried() {
        int[] places = {6, 10, 14};
        for (int place : places) {
            for (int wrong : new int[] {0, -1, Integer.MAX_VALUE}) {
                byte[] sealed = sealed(bytes(10));
                ByteBuffer.wrap(sealed).putInt(place, wrong);
                refused(Reason.DAMAGED, sealed);
            }
        }
    }

    @Test
    void aFileThatWasNotFinishedDoesNotOpen() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SealedFileKey key = files.fresh(passphrase);
                SealingStream sealing = key.sealing(file)) {
            sealing.write(bytes(50_000));
        }

        refused(Reason.DAMAGED, file.toByteArray());
    }

    @Test
    void whatIsTooLargeIsNotWritten() throws IOException {
        byte[] megabyte = new byte[1024 * 1024];
        try (SealedFileKey key = files.fresh(passphrase);
                SealingStream sealing = key.sealing(OutputStream.nullOutputStream())) {
            for (int i = 0; i < 127; i++) {
                sealing.write(megabyte);
            }
            assertThatExceptionOfType(SealedFileException.class)
                    .isThrownBy(() -> {
                        sealing.write(megabyte);
                        sealing.finish();
                    })
                    .extracting(SealedFileException::reason)
                    .isEqualTo(Reason.TOO_LARGE);
        }
    }

    @Test
    void nothingIsReadFromAPieceThatIsNotWhole() {
        byte[] sealed = sealed(bytes(10_000));
        sealed[HEADER + PIECE + 100] ^= 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> {
                    try (SealedFileKey key = keyOf(sealed);
                            InputStream in = key.opening(new ByteArrayInputStream(sealed))) {
                        in.transferTo(out);
                    }
                })
                .isInstanceOf(SealedFileException.class);
        assertThat(out.toByteArray()).isEqualTo(Arrays.copyOf(bytes(10_000), SealedSegments.PLAIN_BYTES));
    }

    @Test
    void aClosedKeyOpensNothing() {
        byte[] sealed = sealed(bytes(10));
        SealedFileKey key = keyOf(sealed);
        key.close();

        assertThatThrownBy(() -> read(key, sealed)).isInstanceOf(VaultLockedException.class);
    }

    private void refused(Reason reason, byte[] file) {
        assertThatExceptionOfType(SealedFileException.class)
                .isThrownBy(() -> opened(file))
                .extracting(SealedFileException::reason)
                .isEqualTo(reason);
    }

    private byte[] sealed(byte[] content) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SealedFileKey key = files.fresh(passphrase);
                SealingStream sealing = key.sealing(file)) {
            sealing.write(content);
            sealing.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private byte[] opened(byte[] file) {
        try (SealedFileKey key = keyOf(file)) {
            return read(key, file);
        }
    }

    private SealedFileKey keyOf(byte[] file) {
        try {
            return files.keyOf(new ByteArrayInputStream(file), passphrase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(SealedFileKey key, byte[] file) {
        try (InputStream in = key.opening(new ByteArrayInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] piece(byte[] file, int number) {
        return Arrays.copyOfRange(file, HEADER + number * PIECE, HEADER + (number + 1) * PIECE);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
