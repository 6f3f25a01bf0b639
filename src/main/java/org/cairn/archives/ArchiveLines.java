package org.cairn.archives;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cairn.archives.ArchiveRefusedException.Reason;

/** Cuts what is in an archive into lines, one at a time. A line that is longer than any can be is not held. */
final class ArchiveLines {

    static final int LONGEST = 17 * 1024 * 1024;

    private final InputStream from;
    private final byte[] some = new byte[8 * 1024];
    private int next;
    private int end;

    ArchiveLines(InputStream from) {
        this.from = from;
    }

    /** The next line without its end; {@link ArchiveRefusedException} when there is none that is whole. */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        while (true) {
            if (isAtTheEnd()) {
                throw ArchiveRefusedException.damaged();
            }
            int begin = next;
            while (next < end && some[next] != '\n') {
                next++;
            }
            line.write(some, begin, next - begin);
            if (line.size() > LONGEST) {
                throw new ArchiveRefusedException(Reason.TOO_LARGE);
            }
            if (next < end) {
                next++;
                return line.toByteArray();
            }
        }
    }

    /** Whether nothing follows. */
    boolean isAtTheEnd() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, from.read(some, 0, some.length));
        }
        return end == 0;
    }
}
