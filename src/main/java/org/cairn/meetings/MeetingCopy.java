package org.cairn.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the meeting log, to be taken out of it or into another one. Refuses lengths that no meeting has. */
public record MeetingCopy(
        UUID id,
        MeetingKind kind,
        Instant startedAt,
        int plannedMinutes,
        @Nullable Integer actualMinutes,
        @Nullable Instant closedAt) {

    public MeetingCopy {
        Meeting.requireLength(plannedMinutes);
        boolean hasLength = actualMinutes == null
                || actualMinutes >= 1 && actualMinutes <= Duration.ofDays(1).toMinutes();
        if (!hasLength || (actualMinutes == null) != (closedAt == null)) {
            throw new IllegalArgumentException("A meeting lasts between one minute and a day, and is closed then.");
        }
    }

    static MeetingCopy of(Meeting meeting) {
        return new MeetingCopy(
                meeting.id().value(),
                meeting.kind(),
                meeting.startedAt(),
                meeting.plannedMinutes(),
                meeting.actualMinutes(),
                meeting.closedAt());
    }

    Meeting in(UUID relationship) {
        return new Meeting(id, relationship, kind, startedAt, plannedMinutes, actualMinutes, closedAt, 0);
    }

    public MeetingCopy under(UUID otherId) {
        return new MeetingCopy(otherId, kind, startedAt, plannedMinutes, actualMinutes, closedAt);
    }
}
