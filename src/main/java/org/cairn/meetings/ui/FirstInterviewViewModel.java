package org.cairn.meetings.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
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
import org.cairn.meetings.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of a guided meeting knows. Every change is saved before it answers; it holds opened entries, so it
 * goes when the screen goes.
 */
final class FirstInterviewViewModel {

    private final GuidedMeetingService service;
    private final Meeting meeting;
    private final CyclePack cycle;
    private final Conversation conversation;
    private final StageNotes notes;
    private final Cards<Block> blocks;
    private final Cards<Goal> goals;
    private @Nullable Entry<Agreement> agreement;
    private @Nullable Entry<Closing> closing;

    FirstInterviewViewModel(
            MeetingId id, GuidedMeetingService service, GoalService goalService, Cycles cycles, Clock clock) {
        this.service = service;
        MeetingRecord record = service.open(id);
        Progress stored = record.progress().content();
        meeting = record.meeting();
        cycle = cycles.find(stored.cycleId(), stored.cycleVersion()).orElseGet(cycles::current);
        conversation = new Conversation(service, record, cycle, clock);
        notes = new StageNotes(service, id, record.notes());
        blocks = new Cards<>(service, id, Block.TYPE, record.blocks());
        goals = new Cards<>(service, id, Goal.TYPE, goalService.of(meeting.relationship()));
        agreement = record.agreement();
        closing = record.closing();
    }

    Meeting meeting() {
        return meeting;
    }

    CyclePack cycle() {
        return cycle;
    }

    Conversation conversation() {
        return conversation;
    }

    Progress progress() {
        return conversation.progress();
    }

    /** Whole minutes of conversation so far, at least one. */
    int minutesSoFar() {
        return conversation.minutesSoFar();
    }

    // what is written

    StageNotes notes() {
        return notes;
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
            found.addAll(notes.withWords());
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
        if (!choice.allowsNotes()) {
            notes.erase();
        }
        for (Entry<?> entry : notAllowedBy(choice)) {
            service.remove(meeting.id(), entry);
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
        conversation.keepTime();
        service.close(meeting.id(), minutes);
    }
}
