package org.cairn.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.cairn.vault.SealedFileException.Reason;

/**
 * Opens a sealed file piece by piece, behind its header. Gives no byte of a piece before all of it is found to be as it was
 * sealed, and comes to its end only behind the last one: {@link SealedFileException} otherwise.
 */
final class OpeningStream extends InputStream {

    private final InputStream from;
    private final byte[] key;
    private byte[] sealed;
    private byte[] plain = new byte[0];
    private int next;
    private int end;
    private long number;
    private boolean last;

    /** Takes the key over. */
    OpeningStream(InputStream from, byte[] key) throws IOException {
        this.from = from;
        this.key = key;
        this.sealed = from.readNBytes(SealedSegments.BYTES);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int at, int length) throws IOException {
        Objects.checkFromIndexSize(at, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        while (next == end) {
            if (last) {
                return -1;
            }
            open();
        }
        int some = Math.min(length, end - next);
        System.arraycopy(plain, next, bytes, at, some);
        next += some;
        return some;
    }

    /** Whether a piece is the last one is known by reading on: there is nothing behind it. */
    private void open() throws IOException {
        if (sealed.length != SealedSegments.BYTES) {
            throw new SealedFileException(Reason.DAMAGED);
        }
        if (number == SealedFiles.MOST_SEGMENTS) {
            throw new SealedFileException(Reason.TOO_LARGE);
        }
        byte[] following = from.readNBytes(SealedSegments.BYTES);
        last = following.length == 0;
        Arrays.fill(plain, (byte) 0);
        plain = SealedSegments.open(key, sealed, number, last);
        end = last ? SealedSegments.lengthOfLast(plain) : plain.length;
        next = 0;
        number++;
        sealed = following;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(plain, (byte) 0);
        Arrays.fill(key, (byte) 0);
        from.close();
    }
}
