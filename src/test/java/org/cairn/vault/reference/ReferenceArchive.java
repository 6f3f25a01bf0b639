package org.cairn.vault.reference;

import static org.cairn.vault.reference.ReferenceFormat.fields;
import static org.cairn.vault.reference.ReferenceFormat.join;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** A sealed archive, written from {@code docs/format/archive.md} alone and without the product's code. */
public final class ReferenceArchive {

    public static final Path SEALED = PublishedVectors.FOLDER.resolve("archive-1.cairn");
    public static final Path LINES = PublishedVectors.FOLDER.resolve("archive-1.jsonl");
    public static final String PASSPHRASE = "stones left by those who came before";

    private static final int PIECE = 4_096;

    private ReferenceArchive() {}

    /** The archive of these lines under the published passphrase; the same at every call. */
    public static byte[] of(byte[] lines) {
        byte[] salt = counting(16, 0x10);
        byte[] bound = join(new byte[] {(byte) 0xC4, 'C', 'R', 'A'}, (byte) 1, (byte) 1, 65_536, 3, 1, salt);
        byte[] both = hkdf(argon2(PASSPHRASE, salt), bound);
        byte[] key = Arrays.copyOf(both, 32);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(join(bound, Arrays.copyOfRange(both, 32, 64)));
        byte[] marked = join(lines, (byte) 0x80);
        byte[] padded = Arrays.copyOf(marked, (marked.length + PIECE - 1) / PIECE * PIECE);
        int pieces = padded.length / PIECE;
        for (int number = 0; number < pieces; number++) {
            byte[] plain = Arrays.copyOfRange(padded, number * PIECE, (number + 1) * PIECE);
            long last = number == pieces - 1 ? 1 : 0;
            byte[] binding = fields("cairn/archive", (byte) 1, (byte) 1, (long) number, last);
            file.writeBytes(ReferenceXaes.seal(key, counting(24, 0x40 + number), plain, binding));
        }
        return file.toByteArray();
    }

    private static byte[] counting(int length, int from) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (from + i);
        }
        return bytes;
    }

    private static byte[] argon2(String passphrase, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(65_536)
                .withIterations(3)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] key = new byte[32];
        generator.generateBytes(passphrase.getBytes(StandardCharsets.UTF_8), key);
        return key;
    }

    private static byte[] hkdf(byte[] stretched, byte[] salt) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(stretched)
                            .addSalt(salt)
                            .thenExpand("cairn/archive/1".getBytes(StandardCharsets.US_ASCII), 64));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
