package org.cairn.cycle;

import java.util.Comparator;

/** A version of a pack: three numbers, compared one after the other, so that 1.10.0 is newer than 1.9.0. */
record PackVersion(int first, int second, int third) implements Comparable<PackVersion> {

    private static final String NUMBER = "(0|[1-9]\\d{0,4})";
    private static final Comparator<PackVersion> ORDER = Comparator.comparingInt(PackVersion::first)
            .thenComparingInt(PackVersion::second)
            .thenComparingInt(PackVersion::third);

    static boolean isOne(String text) {
        return text.matches(NUMBER + "\\." + NUMBER + "\\." + NUMBER);
    }

    static PackVersion of(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("A version has three numbers, such as 1.0.0.");
        }
        String[] numbers = text.split("\\.");
        return new PackVersion(
                Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    @Override
    public int compareTo(PackVersion other) {
        return ORDER.compare(this, other);
    }
}
