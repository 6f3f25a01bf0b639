package org.cairn.endings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate of destruction says. It names neither the mentee nor the mentor: the reference and the dates are what
 * it is known by.
 *
 * @param reference eight letters and digits
 * @param beganOn the day on which the relationship began
 * @param endedOn the day on which it ended, if an ending was noted
 * @param cause why it was destroyed
 * @param entries how many entries of each type there were
 * @param rows how many sealed rows held them, with their histories
 * @param keys how many wraps of the key there were
 * @param inAFile whether the database is a file that is written anew when Cairn next stops
 * @param backupsUntil until when backups of this Cairn may still hold it
 * @param verifiedAt when it was looked for and nothing opened any more; null while that has not been seen
 */
public record Certificate(
        String reference,
        LocalDate beganOn,
        @Nullable LocalDate endedOn,
        Cause cause,
        Instant destroyedAt,
        SortedMap<String, Integer> entries,
        int rows,
        int keys,
        boolean inAFile,
        LocalDate backupsUntil,
        @Nullable Instant verifiedAt) {

    /** Who had it destroyed. */
    public enum Cause {
        MENTOR,
        /** The agreed day had come. */
        RETENTION,
        /** Another mentor had taken it over. */
        HAND_OVER
    }

    public Certificate {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    public boolean isVerified() {
        return verifiedAt != null;
    }

    static SortedMap<String, Integer> counts(Collection<Destruction.Kind> kinds) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        kinds.forEach(kind -> counts.put(kind.kind(), kind.entries()));
        return counts;
    }
}
