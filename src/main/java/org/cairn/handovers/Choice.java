package org.cairn.handovers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An entry of which the mentor says whether it goes along.
 *
 * @param words what somebody wrote in it
 * @param proposed whether it does until the mentor says otherwise
 */
public record Choice(UUID id, String type, Instant saved, List<String> words, boolean proposed) {

    public Choice {
        words = List.copyOf(words);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "Choice[" + id + ", " + type + "]";
    }
}
