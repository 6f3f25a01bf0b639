package org.cairn.workshops;

import java.util.Comparator;

/**
 * How far a room was when it was read, so that what was read earlier and comes later is passed over.
 *
 * @param revision grows with every change in the room
 * @param step that of the course, which also goes on by itself
 */
public record Moment(int revision, int step) implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER =
            Comparator.comparingInt(Moment::revision).thenComparingInt(Moment::step);

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    public boolean isBefore(Moment other) {
        return compareTo(other) < 0;
    }
}
