package org.cairn.meetings.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.common.HolisticComponent;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.cycle.Pace;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Block;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.Note;
import org.cairn.meetings.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of a guided meeting knows. Every change is saved before it answers; it holds opened entries, so it
 * goes when the screen goes.
 */
final class FirstInterviewViewModel {

    private final GuidedMeetingService service;
    private final Clock clock;
    private final Meeting meeting;
    private final CyclePack cycle;
    private final Pace pace;
    private final Map<String, Entry<Note>> notes = new HashMap<>();
    private final Cards<Block> blocks;
    private final Cards<Goal> goals;
    private Entry<Progress> progress;
    private @Nullable Entry<Agreement> agreement;
    private @Nullable Entry<Closing> closing;
    private int wording;

    FirstInterviewViewModel(
            MeetingId id, GuidedMeetingService service, GoalService goalService, Cycles cycles, Clock clock) {
        this.service = service;
        this.clock = clock;
        MeetingRecord record = service.open(id);
        meeting = record.meeting();
        goals = new Cards<>(service, id, Goal.TYPE, goalService.of(meeting.relationship()));
        Progress stored = record.progress().content();
        cycle = cycles.find(stored.cycleId(), stored.cycleVersion()).orElseGet(cycles::current);
        pace = cycle.pace(meeting.plannedMinutes());
        record.notes().forEach(note -> notes.put(note.content().stage(), note));
        blocks = new Cards<>(service, id, Block.TYPE, record.blocks());
        agreement = record.agreement();
        closing = record.closing();
        progress = record.progress();
        Instant lastSign = service.lastSaved(record);
        if (!meeting.isClosed()) {
            keep(last -> last.resume(lastSign, clock.instant()));
            keep(now -> new QuestionWalk(cycle, now).ask());
        }
    }

    // where we are

    Meeting meeting() {
        return meeting;
    }

    CyclePack cycle() {
        return cycle;
    }

    Pace pace() {
        return pace;
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

    /** How often each component was asked about in this meeting. */
    Map<HolisticComponent, Integer> balance() {
        return progress().balance();
    }

    private void keep(UnaryOperator<Progress> change) {
        progress = service.change(meeting.id(), progress, now -> change.apply(now.tick(clock.instant())));
    }

    // what is written

    String note(String stage) {
        return Optional.ofNullable(notes.get(stage))
                .map(note -> note.content().text())
                .orElse("");
    }

    Instant saveNote(String stage, String text) {
        Entry<Note> former = notes.get(stage);
        Entry<Note> saved = former == null
                ? service.writeTheOne(
                        meeting.id(),
                        Note.TYPE,
                        new Note(meeting.id(), stage, ""),
                        note -> note.meeting().equals(meeting.id())
                                && note.stage().equals(stage),
                        note -> new Note(note.meeting(), note.stage(), text))
                : service.change(meeting.id(), former, note -> new Note(note.meeting(), note.stage(), text));
        notes.put(stage, saved);
        return saved.savedAt();
    }

    Cards<Block> blocks() {
        return blocks;
    }

    EntryId addBlock() {
        return blocks.add(Block.blank(meeting.id()));
    }

    Cards<Goal> goals() {
        return goals;
    }

    EntryId addGoal() {
        return goals.add(Goal.draft());
    }

    /** The words of every block of the relationship that a goal may answer. */
    Map<EntryId, String> blockWords() {
        Map<EntryId, String> words = new LinkedHashMap<>();
        service.blocksOf(meeting.relationship()).stream()
                .filter(block -> !block.content().what().isBlank())
                .forEach(block -> words.put(block.id(), block.content().what()));
        return words;
    }

    // what rules it, and how it ends

    Agreement agreement() {
        return agreement == null ? Agreement.proposed() : agreement.content();
    }

    Instant changeAgreement(UnaryOperator<Agreement> change) {
        agreement = agreement == null
                ? service.writeTheOne(meeting.id(), Agreement.TYPE, Agreement.proposed(), _ -> true, change)
                : service.change(meeting.id(), agreement, change);
        return agreement.savedAt();
    }

    /** What was written in this meeting that the given choice would no longer allow. */
    List<Entry<?>> notAllowedBy(Agreement.Writing choice) {
        List<Entry<?>> found = new ArrayList<>();
        if (!choice.allowsNotes()) {
            notes.values().stream()
                    .filter(note -> !note.content().text().isEmpty())
                    .forEach(found::add);
        }
        if (!choice.allowsGoals()) {
            found.addAll(blocks.all());
            goals.all().stream().filter(FirstInterviewViewModel::isDraft).forEach(found::add);
            if (closing != null && !closing.content().isEmpty()) {
                found.add(closing);
            }
        }
        return found;
    }

    /** Takes the choice and erases what it no longer allows. */
    Instant allowOnly(Agreement.Writing choice) {
        for (Entry<?> entry : notAllowedBy(choice)) {
            service.remove(meeting.id(), entry);
        }
        if (!choice.allowsNotes()) {
            notes.values().stream()
                    .filter(note -> note.content().text().isEmpty())
                    .forEach(note -> service.remove(meeting.id(), note));
            notes.clear();
        }
        if (!choice.allowsGoals()) {
            blocks.forget(_ -> true);
            goals.forget(FirstInterviewViewModel::isDraft);
            closing = null;
        }
        return changeAgreement(agreed -> agreed.withWriting(choice));
    }

    private static boolean isDraft(Entry<Goal> goal) {
        return goal.content().state() == Goal.State.DRAFT;
    }

    Closing closing() {
        return closing == null ? Closing.blank(meeting.id()) : closing.content();
    }

    Instant changeClosing(UnaryOperator<Closing> change) {
        closing = closing == null
                ? service.writeTheOne(
                        meeting.id(),
                        Closing.TYPE,
                        Closing.blank(meeting.id()),
                        one -> one.meeting().equals(meeting.id()),
                        change)
                : service.change(meeting.id(), closing, change);
        return closing.savedAt();
    }

    void close(int minutes) {
        keep(now -> now);
        service.close(meeting.id(), minutes);
    }
}
