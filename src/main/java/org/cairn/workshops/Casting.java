package org.cairn.workshops;

import java.util.List;

/** Who does what in a group: the first asks the second, a third observes, and with each turn everybody moves on by one. */
public final class Casting {

    private Casting() {}

    /** The part of one of the group; {@code turn} counts from 1, anything below is taken for the first. */
    public static <P> Part part(List<P> group, P person, int turn) {
        int place = group.indexOf(person);
        if (place < 0) {
            throw new IllegalArgumentException("Nobody has a part in another group.");
        }
        if (group.size() == 1) {
            return Part.ALONE;
        }
        int now = Math.floorMod(place - (Math.max(turn, 1) - 1), group.size());
        return switch (now) {
            case 0 -> Part.ASKS;
            case 1 -> Part.ANSWERS;
            default -> Part.OBSERVES;
        };
    }
}
