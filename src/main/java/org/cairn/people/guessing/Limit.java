package org.cairn.people.guessing;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How many wrong attempts at once, and how soon as many are granted again. */
record Limit(int attempts, Duration refilled) {

    /** One name from one address. */
    static final Limit NAME_FROM_ADDRESS = new Limit(10, Duration.ofMinutes(30));
    /** One name from anywhere: above the former, so that a single stranger cannot keep the owner out. */
    static final Limit NAME = new Limit(30, Duration.ofMinutes(30));
    /** One address, whatever the names: a whole practice may sit behind it. */
    static final Limit ADDRESS = new Limit(40, Duration.ofMinutes(30));
    /** Everybody together. */
    static final Limit EVERYBODY = new Limit(300, Duration.ofMinutes(3));

    Bucket bucket(TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, refilled))
                .withCustomTimePrecision(time)
                .build();
    }
}
