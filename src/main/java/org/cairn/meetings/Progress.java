package org.cairn.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.cairn.common.HolisticComponent;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far a guided conversation has come: where the two are, what was asked, and how the time went.
 *
 * @param meeting the meeting
 * @param cycleId the cycle pack it began with
 * @param cycleVersion the version of that pack, kept for the whole meeting
 * @param stage the stage the two are at
 * @param shown the question last shown in each stage
 * @param asked what was asked, in order
 * @param time how the time went
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
        MeetingTime time,
        @Nullable HolisticComponent component,
        boolean mapAway) {

    public static final EntryType<Progress> TYPE =
            EntryType.of("progress", Progress.class).upgrade(Progress::timeOfItsOwn);

    /** A question that was asked. */
    public record Asked(
            String stage, String question, @Nullable HolisticComponent component) {}

    public Progress {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(time);
        shown = Map.copyOf(shown);
        asked = List.copyOf(asked);
    }

    public static Progress begin(MeetingId meeting, String cycleId, String cycleVersion, String stage, Instant now) {
        return new Progress(
                meeting, cycleId, cycleVersion, stage, Map.of(), List.of(), MeetingTime.from(now), null, false);
    }

    /** Before the time could be paused, stretched or hidden, only its seconds were kept. */
    private static ObjectNode timeOfItsOwn(ObjectNode first) {
        ObjectNode time = first.putObject("time");
        time.set("seconds", first.remove("seconds"));
        time.set("since", first.remove("since"));
        time.put("paused", false).putNull("minutes").put("hidden", false);
        return first;
    }

    /** Adds the time since it was last added up to the stage the two are at. */
    public Progress tick(Instant now) {
        return timed(before -> before.tick(stage, now));
    }

    /** Goes on after the screen was away; {@code lastSign} is the last save of anything in this meeting. */
    public Progress resume(Instant lastSign, Instant now) {
        return timed(before -> before.resume(stage, lastSign, now));
    }

    public Progress at(String nextStage, Instant now) {
        MeetingTime counted = time.tick(stage, now);
        return new Progress(meeting, cycleId, cycleVersion, nextStage, shown, asked, counted, component, mapAway);
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
        return new Progress(meeting, cycleId, cycleVersion, stage, nextShown, nextAsked, time, component, mapAway);
    }

    public Progress filter(@Nullable HolisticComponent only) {
        return new Progress(meeting, cycleId, cycleVersion, stage, shown, asked, time, only, mapAway);
    }

    public Progress withMapAway(boolean away) {
        return new Progress(meeting, cycleId, cycleVersion, stage, shown, asked, time, component, away);
    }

    /** The time stands still, or goes on. What passed until now counts as before. */
    public Progress paused(boolean still, Instant now) {
        return tick(now).timed(counted -> counted.withPaused(still));
    }

    /** Takes another length than planned, from 20 to 240 minutes. */
    public Progress lasting(int minutes) {
        return timed(before -> before.withMinutes(minutes));
    }

    public Progress withTimeHidden(boolean hidden) {
        return timed(before -> before.withHidden(hidden));
    }

    /** How often each component was asked about. */
    public Map<HolisticComponent, Integer> balance() {
        return new Balance().asked(this).counts();
    }

    /** Seconds spent in a stage, as last added up. */
    public long secondsIn(String id) {
        return time.seconds().getOrDefault(id, 0L);
    }

    /** Seconds of conversation, as last added up. */
    public long totalSeconds() {
        return time.total();
    }

    private Progress timed(UnaryOperator<MeetingTime> change) {
        return new Progress(
                meeting, cycleId, cycleVersion, stage, shown, asked, change.apply(time), component, mapAway);
    }
}
