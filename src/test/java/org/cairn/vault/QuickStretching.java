package org.cairn.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Stands in for {@link Derivations} in the application of a test: the same password, salt and parameters give the same
 * key, and what Argon2 would refuse is refused. Argon2 itself is tested alone, by the published vectors, and by
 * everything that runs in the browser.
 */
@Component
@Primary
@ConditionalOnProperty("org.springframework.boot.test.context.SpringBootTestContextBootstrapper")
class QuickStretching implements Stretching {

    @Override
    public byte[] stretch(Argon2id parameters, byte[] password, byte[] salt) {
        if (!parameters.accepts(salt)) {
            throw new VaultDamagedException();
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            mac.update(ByteBuffer.allocate(12)
                    .putInt(parameters.memoryKib())
                    .putInt(parameters.passes())
                    .putInt(parameters.lanes())
                    .flip());
            return mac.doFinal(password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
