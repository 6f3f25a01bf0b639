package org.cairn.meetings;

import java.time.Instant;
import java.util.List;
import org.cairn.journal.EntryId;

/**
 * A strength or a theme, gathered over all the meetings in which it came up in the same words.
 *
 * @param words as they were put last
 * @param heard each time that it was written down, oldest first; at least one
 */
public record Strand(String words, List<Heard> heard) {

    /** One time that it was written down. */
    public record Heard(EntryId entry, MeetingId meeting, Instant metAt) {}

    public Strand {
        heard = List.copyOf(heard);
        if (heard.isEmpty()) {
            throw new IllegalArgumentException("A strand was heard at least once.");
        }
    }

    /** In how many meetings it came up; more than once in one meeting counts once. */
    public int meetings() {
        return (int) heard.stream().map(Heard::meeting).distinct().count();
    }

    /** When the last meeting began in which it came up. */
    public Instant lastAt() {
        return heard.getLast().metAt();
    }

    public boolean isHeardAt(MeetingId meeting) {
        return heard.stream().anyMatch(one -> one.meeting().equals(meeting));
    }

    public boolean isHeardBefore(MeetingId meeting) {
        return heard.stream().anyMatch(one -> !one.meeting().equals(meeting));
    }

    public boolean says(String other) {
        return SameWords.are(words, other);
    }
}
