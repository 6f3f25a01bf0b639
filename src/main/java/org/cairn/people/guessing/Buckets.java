package org.cairn.people.guessing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * A bucket for each name, forgotten when it is full again anyway. There is room for more names than can be guessed at
 * in that time, so that no flood of invented ones empties somebody else's place; see {@link Limit#EVERYBODY}.
 */
final class Buckets {

    private static final int ROOM = 10_000;

    private final Cache<String, Bucket> buckets;
    private final Limit limit;
    private final TimeMeter time;

    Buckets(Limit limit, TimeMeter time) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(ROOM)
                .expireAfterAccess(limit.refilled())
                .ticker(time::currentTimeNanos)
                .executor(Runnable::run)
                .build();
        this.limit = limit;
        this.time = time;
    }

    Bucket of(String name) {
        return buckets.get(name, _ -> limit.bucket(time));
    }
}
