package org.cairn.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** The key of one sealed file, from its passphrase. In memory only; closing overwrites it. */
public final class SealedFileKey implements AutoCloseable {

    private final SealedFileHeader header;
    private final byte[] key;
    private boolean closed;

    /** Takes the key over. */
    SealedFileKey(SealedFileHeader header, byte[] key) {
        this.header = header;
        this.key = key;
    }

    /** Seals what is written into a file that begins here. A key seals one file. */
    public SealingStream sealing(OutputStream to) throws IOException {
        return new SealingStream(to, header, copy());
    }

    /** What is in the file that begins here; each read may find that it is damaged ({@link SealedFileException}). */
    public InputStream opening(InputStream from) throws IOException {
        if (!Arrays.equals(from.readNBytes(SealedFileHeader.BYTES), header.toBytes())) {
            throw new SealedFileException(SealedFileException.Reason.DAMAGED);
        }
        return new OpeningStream(from, copy());
    }

    private synchronized byte[] copy() {
        if (closed) {
            throw new VaultLockedException();
        }
        return key.clone();
    }

    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "SealedFileKey[…]";
    }
}
