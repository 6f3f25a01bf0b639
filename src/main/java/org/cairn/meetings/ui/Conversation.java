package org.cairn.meetings.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.cairn.common.HolisticComponent;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Pace;
import org.cairn.journal.Entry;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.Progress;
import org.jspecify.annotations.Nullable;

/** Where the two are in the conversation, and how its time goes. Every step is saved before it answers. */
final class Conversation {

    private final GuidedMeetingService service;
    private final Clock clock;
    private final CyclePack cycle;
    private final int planned;
    private Entry<Progress> progress;
    private int wording;

    Conversation(GuidedMeetingService service, MeetingRecord record, CyclePack cycle, Clock clock) {
        this.service = service;
        this.clock = clock;
        this.cycle = cycle;
        this.planned = record.meeting().plannedMinutes();
        this.progress = record.progress();
    }

    /** Goes on where the two were; a meeting that is closed stays as it is. */
    void goOn() {
        MeetingRecord record = service.open(progress.content().meeting());
        if (!record.meeting().isClosed()) {
            change(last -> last.resume(service.lastSaved(record), clock.instant()));
            keep(now -> new QuestionWalk(cycle, now).ask());
        }
    }

    Progress progress() {
        return progress.content();
    }

    QuestionWalk walk() {
        return new QuestionWalk(cycle, progress());
    }

    /** The time spent in a stage until now. */
    Duration spentIn(String stage) {
        return Duration.ofSeconds(progress().tick(clock.instant()).secondsIn(stage));
    }

    /** Whole minutes of conversation so far, at least one. */
    int minutesSoFar() {
        return (int) Math.max(1, Math.round(progress().tick(clock.instant()).totalSeconds() / 60.0));
    }

    boolean visited(String stage) {
        return progress().shown().containsKey(stage);
    }

    void goTo(String stage) {
        wording = 0;
        keep(now -> now.at(cycle.stage(stage).id(), clock.instant()));
        keep(now -> new QuestionWalk(cycle, now).ask());
    }

    void next() {
        wording = 0;
        keep(now -> new QuestionWalk(cycle, now).next());
    }

    void earlier() {
        wording = 0;
        keep(now -> new QuestionWalk(cycle, now).earlier());
    }

    void filter(@Nullable HolisticComponent only) {
        wording = 0;
        keep(now -> now.filter(only));
        keep(now -> new QuestionWalk(cycle, now).ask());
    }

    void putMapAway(boolean away) {
        keep(now -> now.withMapAway(away));
    }

    /** Asks the same in another way, and after the last way in the first again. */
    void anotherWay() {
        wording++;
    }

    /** Which wording of the question is shown: 0 for the question itself, any number is taken in turn. */
    int wording() {
        return wording;
    }

    // how its time goes

    /** How long it is meant to take, as planned or as stretched since. */
    int length() {
        Integer own = progress().time().minutes();
        return own == null ? planned : own;
    }

    Pace pace() {
        return cycle.pace(length());
    }

    boolean isPaused() {
        return progress().time().paused();
    }

    boolean isTimeHidden() {
        return progress().time().hidden();
    }

    void pause(boolean still) {
        keep(now -> now.paused(still, clock.instant()));
    }

    /** From 20 to 240 minutes. */
    void last(int minutes) {
        keep(now -> now.lasting(minutes));
    }

    void hideTime(boolean hidden) {
        keep(now -> now.withTimeHidden(hidden));
    }

    /** How far another window has come meanwhile. */
    void reread(Entry<Progress> written) {
        progress = written;
    }

    /** Adds the time up to now. */
    void keepTime() {
        keep(now -> now);
    }

    private void keep(UnaryOperator<Progress> change) {
        change(now -> change.apply(now.tick(clock.instant())));
    }

    private void change(UnaryOperator<Progress> change) {
        progress = service.change(progress.content().meeting(), progress, change);
    }
}
