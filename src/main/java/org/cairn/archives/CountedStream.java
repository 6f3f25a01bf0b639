package org.cairn.archives;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Says how much of a file has been read. */
final class CountedStream extends FilterInputStream {

    private final long all;
    private final LongWork work;
    private long done;

    CountedStream(InputStream file, long all, LongWork work) {
        super(file);
        this.all = all;
        this.work = work;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int at, int length) throws IOException {
        int some = super.read(bytes, at, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int more) {
        done += more;
        work.at(done, all);
    }
}
