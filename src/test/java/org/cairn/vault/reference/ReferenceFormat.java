package org.cairn.vault.reference;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** The envelope, its associated data and its padding, written from {@code docs/format/envelope.md} alone. */
final class ReferenceFormat {

    private ReferenceFormat() {}

    /** One after the other, nothing between. Takes bytes, ids, texts, and numbers of one, four or eight bytes. */
    static byte[] join(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Object part : parts) {
                switch (part) {
                    case byte[] raw -> out.write(raw);
                    case String text -> out.write(text.getBytes(StandardCharsets.UTF_8));
                    case UUID id -> {
                        out.writeLong(id.getMostSignificantBits());
                        out.writeLong(id.getLeastSignificantBits());
                    }
                    case Byte number -> out.writeByte(number);
                    case Integer number -> out.writeInt(number);
                    case Long number -> out.writeLong(number);
                    default -> throw new IllegalArgumentException(part.toString());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Every field with its length before it. */
    static byte[] fields(Object... fields) {
        byte[] all = new byte[0];
        for (Object field : fields) {
            byte[] bytes = join(field);
            all = join(all, bytes.length, bytes);
        }
        return all;
    }

    static byte[] envelope(int version, int suite, UUID keyId, byte[] sealed) {
        return join(new byte[] {(byte) 0xC4, 'C', 'R', 'N'}, (byte) version, (byte) suite, keyId, sealed);
    }

    static byte[] padded(byte[] text) {
        return Arrays.copyOf(join(text, (byte) 0x80), paddedLength(text.length));
    }

    static int paddedLength(int length) {
        int step = 1024;
        while (length + 1 >= step * 8) {
            step *= 2;
        }
        int steps = (length + 1) / step;
        return steps * step == length + 1 ? steps * step : (steps + 1) * step;
    }
}
