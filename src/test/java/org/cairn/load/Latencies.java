package org.cairn.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** How long each of many answers took, from any number of threads. */
public final class Latencies {

    private final long[] nanoseconds;
    private final AtomicInteger size = new AtomicInteger();

    public Latencies(int most) {
        nanoseconds = new long[most];
    }

    public void add(long taken) {
        nanoseconds[size.getAndIncrement()] = taken;
    }

    public int size() {
        return size.get();
    }

    /** In milliseconds, the least that {@code share} (0 to 1) of the answers did not exceed. */
    public double percentile(double share) {
        long[] sorted = Arrays.copyOf(nanoseconds, size());
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.1f ms, 95th percentile %.1f ms, 99th %.1f ms, longest %.1f ms",
                percentile(0.5),
                percentile(0.95),
                percentile(0.99),
                percentile(1));
    }
}
