package org.cairn.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.cairn.vault.SealedFileException.Reason;

/**
 * Seals what is written, piece by piece. Only {@link #finish} makes a whole file of it: one that is closed before does not
 * open.
 */
public final class SealingStream extends OutputStream {

    private final OutputStream to;
    private final byte[] key;
    private final byte[] plain = new byte[SealedSegments.PLAIN_BYTES];
    private int filled;
    private long number;
    private boolean finished;

    SealingStream(OutputStream to, SealedFileHeader header, byte[] key) throws IOException {
        this.to = to;
        this.key = key;
        to.write(header.toBytes());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        int done = 0;
        while (done < length) {
            int some = Math.min(length - done, plain.length - filled);
            System.arraycopy(bytes, from + done, plain, filled, some);
            done += some;
            filled += some;
            if (filled == plain.length) {
                seal(false);
            }
        }
    }

    /** Writes the last piece. */
    public void finish() throws IOException {
        SealedSegments.mark(plain, filled);
        seal(true);
        finished = true;
        to.flush();
    }

    private void seal(boolean last) throws IOException {
        if (finished) {
            throw new IllegalStateException("The file is finished.");
        }
        if (number == SealedFiles.MOST_SEGMENTS) {
            throw new SealedFileException(Reason.TOO_LARGE);
        }
        to.write(SealedSegments.seal(key, plain, number, last));
        number++;
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(plain, (byte) 0);
        Arrays.fill(key, (byte) 0);
        to.close();
    }
}
