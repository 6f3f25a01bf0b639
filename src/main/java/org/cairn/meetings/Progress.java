package org.cairn.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cairn.common.HolisticComponent;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * How far a guided conversation has come: where the two are, what was asked, and how the time went.
 *
 * <p>Time counts only while the meeting is open on a screen: {@link #resume} leaves out a gap longer than
 * {@link #LONGEST_GAP}, so that an interview continued the next day does not seem to have lasted a night.
 *
 * @param meeting the meeting
 * @param cycleId the cycle pack it began with
 * @param cycleVersion the version of that pack, kept for the whole meeting
 * @param stage the stage the two are at
 * @param shown the question last shown in each stage
 * @param asked what was asked, in order
 * @param seconds the time spent in each stage up to {@code since}
 * @param since when the time was last added up
 * @param component the component whose questions are shown, or null for all three
 * @param mapAway whether the map is put away
 */
public record Progress(
        MeetingId meeting,
        String cycleId,
        String cycleVersion,
        String stage,
        Map<String, String> shown,
        List<Asked> asked,
        Map<String, Long> seconds,
        Instant since,
        @Nullable HolisticComponent component,
        boolean mapAway) {

    public static final EntryType<Progress> TYPE = EntryType.of("progress", Progress.class);

    /** A pause longer than this is not part of the conversation. */
    public static final Duration LONGEST_GAP = Duration.ofMinutes(15);

    /** A question that was asked. */
    public record Asked(
            String stage, String question, @Nullable HolisticComponent component) {}

    public Progress {
        Objects.requireNonNull(meeting);
        shown = Map.copyOf(shown);
        asked = List.copyOf(asked);
        seconds = Map.copyOf(seconds);
    }

    public static Progress begin(MeetingId meeting, String cycleId, String cycleVersion, String stage, Instant now) {
        return new Progress(meeting, cycleId, cycleVersion, stage, Map.of(), List.of(), Map.of(), now, null, false);
    }

    /** Adds the time since it was last added up to the stage the two are at. */
    public Progress tick(Instant now) {
        long passed = Math.max(0, Duration.between(since, now).toSeconds());
        if (passed == 0) {
            return this;
        }
        Map<String, Long> next = new LinkedHashMap<>(seconds);
        next.merge(stage, passed, Long::sum);
        return new Progress(
                meeting,
                cycleId,
                cycleVersion,
                stage,
                shown,
                asked,
                next,
                since.plusSeconds(passed),
                component,
                mapAway);
    }

    /**
     * Goes on after the screen was away; {@code lastSign} is the last save of anything in this meeting. A short gap
     * counts as conversation, a long one does not.
     */
    public Progress resume(Instant lastSign, Instant now) {
        Instant latest = lastSign.isAfter(since) ? lastSign : since;
        Progress counted = tick(latest);
        return Duration.between(latest, now).compareTo(LONGEST_GAP) <= 0
                ? counted.tick(now)
                : new Progress(
                        meeting, cycleId, cycleVersion, stage, shown, asked, counted.seconds, now, component, mapAway);
    }

    public Progress at(String nextStage, Instant now) {
        Progress counted = tick(now);
        return new Progress(
                meeting,
                cycleId,
                cycleVersion,
                nextStage,
                shown,
                asked,
                counted.seconds,
                counted.since,
                component,
                mapAway);
    }

    /** Shows a question in the present stage; it counts as asked once. */
    public Progress show(String question, @Nullable HolisticComponent of) {
        Map<String, String> nextShown = new LinkedHashMap<>(shown);
        nextShown.put(stage, question);
        List<Asked> nextAsked = asked;
        if (asked.stream().noneMatch(one -> one.question().equals(question))) {
            nextAsked = new ArrayList<>(asked);
            nextAsked.add(new Asked(stage, question, of));
        }
        return new Progress(
                meeting, cycleId, cycleVersion, stage, nextShown, nextAsked, seconds, since, component, mapAway);
    }

    public Progress filter(@Nullable HolisticComponent only) {
        return new Progress(meeting, cycleId, cycleVersion, stage, shown, asked, seconds, since, only, mapAway);
    }

    public Progress withMapAway(boolean away) {
        return new Progress(meeting, cycleId, cycleVersion, stage, shown, asked, seconds, since, component, away);
    }

    /** How often each component was asked about. */
    public Map<HolisticComponent, Integer> balance() {
        Map<HolisticComponent, Integer> counts = new EnumMap<>(HolisticComponent.class);
        asked.stream().map(Asked::component).filter(Objects::nonNull).forEach(of -> counts.merge(of, 1, Integer::sum));
        return counts;
    }

    /** Seconds spent in a stage up to {@link #since}. */
    public long secondsIn(String id) {
        return seconds.getOrDefault(id, 0L);
    }

    /** Seconds of conversation up to {@link #since}. */
    public long totalSeconds() {
        return seconds.values().stream().mapToLong(Long::longValue).sum();
    }
}
