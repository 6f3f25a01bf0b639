package org.cairn.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF-SHA256 (RFC 5869) as the platform provides it. */
final class Hkdf {

    private Hkdf() {}

    static byte[] derive(byte[] inputKey, byte[] salt, String info, int bytes) {
        return derive(inputKey, salt, info.getBytes(StandardCharsets.US_ASCII), bytes);
    }

    static byte[] derive(byte[] inputKey, byte[] salt, byte[] info, int bytes) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(inputKey)
                            .addSalt(salt)
                            .thenExpand(info, bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("HKDF-SHA256 cannot derive this key.", e);
        }
    }
}
