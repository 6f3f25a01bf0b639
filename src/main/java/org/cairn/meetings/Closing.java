package org.cairn.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting was closed: the mentee says what was said, then the date.
 *
 * @param meeting the meeting
 * @param summary the mentee's summary, in the mentee's words
 * @param nextOn the next date, if one was agreed
 * @param nextAt its time of day
 */
public record Closing(
        MeetingId meeting,
        String summary,
        @Nullable LocalDate nextOn,
        @Nullable LocalTime nextAt) {

    public static final EntryType<Closing> TYPE = EntryType.of("closing", Closing.class);

    public Closing {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(summary);
    }

    public static Closing blank(MeetingId meeting) {
        return new Closing(meeting, "", null, null);
    }

    public boolean isEmpty() {
        return summary.isBlank() && nextOn == null;
    }

    public Closing withSummary(String words) {
        return new Closing(meeting, words, nextOn, nextAt);
    }

    public Closing withNext(@Nullable LocalDate day, @Nullable LocalTime time) {
        return new Closing(meeting, summary, day, time);
    }
}
