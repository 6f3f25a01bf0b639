package org.cairn.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** One of the 64 parts of the manifest: the lines of the entries whose id falls into it. */
record ManifestPage(int number, long sequence, List<ManifestLine> lines) {

    private static final byte VERSION = 1;

    static ManifestPage of(int number, long sequence, Collection<ManifestLine> lines) {
        return new ManifestPage(
                number,
                sequence,
                lines.stream()
                        .sorted(Comparator.comparing(line -> line.id().value()))
                        .toList());
    }

    /** Which page an entry's line stands on: evenly spread, whoever chose the id. */
    static int numberOf(EntryId id) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
        return Digest.of(bytes).bytes()[0] & (ManifestRoot.PAGES - 1);
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeByte(number);
            out.writeLong(sequence);
            out.writeInt(lines.size());
            for (ManifestLine line : lines) {
                out.writeLong(line.id().value().getMostSignificantBits());
                out.writeLong(line.id().value().getLeastSignificantBits());
                out.writeByte(line.type().length());
                out.write(line.type().getBytes(StandardCharsets.US_ASCII));
                out.writeLong(line.revision());
                out.write(line.digest().bytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static ManifestPage of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.get() != VERSION) {
            throw new NewerEntryException();
        }
        int number = in.get();
        long sequence = in.getLong();
        int count = in.getInt();
        List<ManifestLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            EntryId id = new EntryId(new UUID(in.getLong(), in.getLong()));
            byte[] type = new byte[in.get()];
            in.get(type);
            long revision = in.getLong();
            byte[] digest = new byte[Digest.LENGTH];
            in.get(digest);
            lines.add(new ManifestLine(id, new String(type, StandardCharsets.US_ASCII), revision, new Digest(digest)));
        }
        return new ManifestPage(number, sequence, List.copyOf(lines));
    }
}
