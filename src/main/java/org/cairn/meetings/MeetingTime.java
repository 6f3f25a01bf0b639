package org.cairn.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the time of a conversation went: counted by stage, paused, stretched or out of sight.
 *
 * <p>Time counts only while the meeting is open on a screen and not paused: {@link #resume} leaves out a gap longer
 * than {@link #LONGEST_GAP}, so that an interview continued the next day does not seem to have lasted a night.
 *
 * @param seconds the time spent in each stage up to {@code since}
 * @param since when the time was last added up
 * @param paused whether it stands still
 * @param minutes how long the meeting is now meant to take; null for as long as was planned at the beginning
 * @param hidden whether it is out of sight
 */
public record MeetingTime(
        Map<String, Long> seconds,
        Instant since,
        boolean paused,
        @Nullable Integer minutes,
        boolean hidden) {

    /** A pause longer than this is not part of the conversation. */
    public static final Duration LONGEST_GAP = Duration.ofMinutes(15);

    public MeetingTime {
        seconds = Map.copyOf(seconds);
        Objects.requireNonNull(since);
        if (minutes != null) {
            Meeting.requireLength(minutes);
        }
    }

    static MeetingTime from(Instant now) {
        return new MeetingTime(Map.of(), now, false, null, false);
    }

    /** Adds the time since it was last added up to a stage; time that stands still passes without a trace. */
    MeetingTime tick(String stage, Instant now) {
        long passed = Math.max(0, Duration.between(since, now).toSeconds());
        if (passed == 0) {
            return this;
        }
        Map<String, Long> next = new LinkedHashMap<>(seconds);
        if (!paused) {
            next.merge(stage, passed, Long::sum);
        }
        return new MeetingTime(next, since.plusSeconds(passed), paused, minutes, hidden);
    }

    /** A short gap since the last sign of the meeting counts as conversation, a long one does not. */
    MeetingTime resume(String stage, Instant lastSign, Instant now) {
        Instant latest = lastSign.isAfter(since) ? lastSign : since;
        MeetingTime counted = tick(stage, latest);
        return Duration.between(latest, now).compareTo(LONGEST_GAP) <= 0
                ? counted.tick(stage, now)
                : new MeetingTime(counted.seconds, now, paused, minutes, hidden);
    }

    MeetingTime withPaused(boolean now) {
        return new MeetingTime(seconds, since, now, minutes, hidden);
    }

    /** From 20 to 240 minutes. */
    MeetingTime withMinutes(int length) {
        return new MeetingTime(seconds, since, paused, length, hidden);
    }

    MeetingTime withHidden(boolean now) {
        return new MeetingTime(seconds, since, paused, minutes, now);
    }

    /** Seconds of conversation up to {@link #since}. */
    long total() {
        return seconds.values().stream().mapToLong(Long::longValue).sum();
    }
}
