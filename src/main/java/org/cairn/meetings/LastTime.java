package org.cairn.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting opens on: what was left at the end of the one before.
 *
 * @param closing how that meeting was closed, if anything was written
 * @param toRemember what the mentor wanted to remember until now, or empty
 * @param pinned what the mentor wrote down for this time since then, oldest first
 */
public record LastTime(@Nullable Closing closing, String toRemember, List<String> pinned) {

    public LastTime {
        pinned = List.copyOf(pinned);
    }

    /** Everything that was to be in mind now, what was to be remembered first. */
    public List<String> inMind() {
        return Stream.concat(Stream.of(toRemember.strip()), pinned.stream())
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
