package org.cairn.shell.home;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Rewrites a header of an H2 file as the next version of H2 might: a higher format, with its checksum right. */
final class NewerFormat {
    private NewerFormat() {}

    static void write(byte[] file, int block) {
        var header = new String(file, block, 4096, ISO_8859_1);
        var body = header.substring(0, header.indexOf(",fletcher:")).replace("format:3", "format:4");
        var bytes = body.getBytes(ISO_8859_1);
        var whole = (body + ",fletcher:" + Integer.toHexString(fletcher32(bytes)) + "\n").getBytes(ISO_8859_1);
        Arrays.fill(file, block, block + 4096, (byte) ' ');
        System.arraycopy(whole, 0, file, block, whole.length);
    }

    private static int fletcher32(byte[] bytes) {
        int low = 0xffff;
        int high = 0xffff;
        for (int i = 0; i < bytes.length; i += 2) {
            int second = i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0;
            low += (bytes[i] & 0xff) << 8 | second;
            high += low;
            low = (low & 0xffff) + (low >>> 16);
            high = (high & 0xffff) + (high >>> 16);
        }
        low = (low & 0xffff) + (low >>> 16);
        high = (high & 0xffff) + (high >>> 16);
        return high << 16 | low;
    }
}
