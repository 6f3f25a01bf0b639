package org.cairn.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting was closed: the mentee says what was said, then the date. What was said stays; the date may move.
 *
 * @param meeting the meeting
 * @param summary the mentee's summary, in the mentee's words
 * @param nextOn the next date, if one was agreed
 * @param nextAt its time of day
 * @param droppedOn the date that there was, where there is none any more: calendars may still hold it
 * @param droppedAt its time of day
 */
public record Closing(
        MeetingId meeting,
        String summary,
        @Nullable LocalDate nextOn,
        @Nullable LocalTime nextAt,
        @Nullable LocalDate droppedOn,
        @Nullable LocalTime droppedAt) {

    public static final EntryType<Closing> TYPE = EntryType.of("closing", Closing.class)
            .upgrade(before -> before.putNull("droppedOn").putNull("droppedAt"));

    public Closing {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(summary);
    }

    public static Closing blank(MeetingId meeting) {
        return new Closing(meeting, "", null, null, null, null);
    }

    public boolean isEmpty() {
        return summary.isBlank() && nextOn == null && droppedOn == null;
    }

    public Closing withSummary(String words) {
        return new Closing(meeting, words, nextOn, nextAt, droppedOn, droppedAt);
    }

    /** No day drops the one that there was. */
    public Closing withNext(@Nullable LocalDate day, @Nullable LocalTime time) {
        if (day != null) {
            return new Closing(meeting, summary, day, time, null, null);
        }
        return nextOn == null
                ? new Closing(meeting, summary, null, time, droppedOn, droppedAt)
                : new Closing(meeting, summary, null, time, nextOn, nextAt);
    }
}
