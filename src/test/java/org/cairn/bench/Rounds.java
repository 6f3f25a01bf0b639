package org.cairn.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * Measures two pieces of work in turns, so that whatever else the machine does falls on both, and compares the medians.
 *
 * @param warmUp rounds that do not count
 * @param counted rounds that do
 */
public record Rounds(int warmUp, int counted) {

    /** Something to measure; it may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Two medians, in microseconds. */
    public record Compared(double ours, double bare) {

        public double ratio() {
            return ours / bare;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f µs against %.1f µs: %.2f times", ours, bare, ratio());
        }
    }

    public Compared compare(Work ours, Work bare) throws Exception {
        double[] first = new double[counted];
        double[] second = new double[counted];
        for (int round = -warmUp; round < counted; round++) {
            double one = time(ours);
            double other = time(bare);
            if (round >= 0) {
                first[round] = one;
                second[round] = other;
            }
        }
        return new Compared(median(first), median(second));
    }

    /** The median of one piece of work, in microseconds. */
    public double median(Work work) throws Exception {
        double[] taken = new double[counted];
        for (int round = -warmUp; round < counted; round++) {
            double one = time(work);
            if (round >= 0) {
                taken[round] = one;
            }
        }
        return median(taken);
    }

    private static double time(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e3;
    }

    private static double median(double[] taken) {
        Arrays.sort(taken);
        return taken[taken.length / 2];
    }
}
