package org.cairn.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The top of the manifest: how many changes there have been, and which revision of each page counts. See
 * {@code docs/format/journal.md}.
 */
record ManifestRoot(long sequence, List<Mark> marks) {

    static final int PAGES = 64;
    private static final byte VERSION = 1;

    /** Names one state of a page: when it was last changed, and its digest. Sequence 0: there is no page yet. */
    record Mark(long sequence, Digest digest) {

        static final Mark NONE = new Mark(0, new Digest(new byte[Digest.LENGTH]));

        boolean isNone() {
            return sequence == 0;
        }
    }

    ManifestRoot {
        marks = List.copyOf(marks);
    }

    static ManifestRoot blank() {
        return new ManifestRoot(1, Collections.nCopies(PAGES, Mark.NONE));
    }

    /** The root after one more change, which touched this page. */
    ManifestRoot with(int page, Digest digest) {
        List<Mark> next = new ArrayList<>(marks);
        next.set(page, new Mark(sequence + 1, digest));
        return new ManifestRoot(sequence + 1, next);
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(sequence);
            out.writeShort(marks.size());
            for (Mark mark : marks) {
                out.writeLong(mark.sequence());
                out.write(mark.digest().bytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static ManifestRoot of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length != 1 + 8 + 2 + PAGES * (8 + Digest.LENGTH) || in.get() != VERSION) {
            throw new NewerEntryException();
        }
        long sequence = in.getLong();
        int pages = in.getShort();
        List<Mark> marks = new ArrayList<>(pages);
        for (int i = 0; i < pages; i++) {
            long changed = in.getLong();
            byte[] digest = new byte[Digest.LENGTH];
            in.get(digest);
            marks.add(new Mark(changed, new Digest(digest)));
        }
        return new ManifestRoot(sequence, marks);
    }
}
