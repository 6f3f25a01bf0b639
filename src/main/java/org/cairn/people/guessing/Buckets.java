package org.cairn.people.guessing;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A fixed number of buckets, so that a flood of invented names fills no memory. Which name falls into which bucket
 * depends on a key that nobody outside knows; two names share one so rarely that it does not matter.
 */
final class Buckets {

    private static final int COUNT = 4096;

    private final AtomicReferenceArray<Bucket> cells = new AtomicReferenceArray<>(COUNT);
    private final SecretKeySpec key;
    private final Limit limit;
    private final TimeMeter time;

    Buckets(Limit limit, TimeMeter time) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
        this.limit = limit;
        this.time = time;
    }

    Bucket of(String name) {
        int cell = cell(name);
        Bucket bucket = cells.get(cell);
        if (bucket != null) {
            return bucket;
        }
        Bucket fresh = limit.bucket(time);
        return cells.compareAndSet(cell, null, fresh) ? fresh : cells.get(cell);
    }

    private int cell(String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] digest = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return (digest[0] & 0xff | (digest[1] & 0xff) << 8) % COUNT;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
