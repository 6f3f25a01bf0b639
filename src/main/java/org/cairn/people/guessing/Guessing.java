package org.cairn.people.guessing;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Counts wrong attempts per name, per address and altogether, for each door on its own, on this node and in memory.
 * An attempt is paid for before it is made, so that many at once count as many, and given back when it was right.
 */
@Component
public class Guessing {

    private final Map<Door, Limits> doors = new EnumMap<>(Door.class);

    Guessing(Clock clock) {
        TimeMeter time = new ClockMeter(clock);
        for (Door door : Door.values()) {
            doors.put(door, new Limits(time));
        }
    }

    /**
     * Makes the attempt when there is one left, and throws {@link TooManyAttemptsException} without making it
     * otherwise. Only an attempt that ends in {@link WrongGuessException} counts.
     */
    public <T> T attempt(Door door, String name, NetworkAddress address, Supplier<T> attempt) {
        List<Bucket> buckets = doors.get(door).pay(name, address);
        boolean wrong = false;
        try {
            return attempt.get();
        } catch (WrongGuessException e) {
            wrong = true;
            throw e;
        } finally {
            if (!wrong) {
                buckets.forEach(bucket -> bucket.addTokens(1));
            }
        }
    }

    private static final class Limits {
        private final Buckets nameFromAddress;
        private final Buckets names;
        private final Buckets addresses;
        private final Bucket everybody;

        Limits(TimeMeter time) {
            nameFromAddress = new Buckets(Limit.NAME_FROM_ADDRESS, time);
            names = new Buckets(Limit.NAME, time);
            addresses = new Buckets(Limit.ADDRESS, time);
            everybody = Limit.EVERYBODY.bucket(time);
        }

        /** Everybody's limit comes first: past it no name is looked at, and so none takes up room. */
        List<Bucket> pay(String name, NetworkAddress address) {
            List<Bucket> paid = new ArrayList<>();
            pay(everybody, paid);
            pay(addresses.of(address.value()), paid);
            pay(nameFromAddress.of(name + '\n' + address.value()), paid);
            pay(names.of(name), paid);
            return paid;
        }

        private static void pay(Bucket bucket, List<Bucket> paid) {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                paid.forEach(earlier -> earlier.addTokens(1));
                throw new TooManyAttemptsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            paid.add(bucket);
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
