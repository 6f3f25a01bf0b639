package org.cairn.meetings.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cairn.common.HolisticComponent;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Balance;
import org.cairn.meetings.Block;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.NoteFiling;
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
    private final Map<Capture.Kind, Cards<Capture>> captures = new EnumMap<>(Capture.Kind.class);
    private @Nullable Entry<Agreement> agreement;
    private @Nullable Entry<Closing> closing;

    FirstInterviewViewModel(
            MeetingId id,
            GuidedMeetingService service,
            NoteFiling filing,
            GoalService goalService,
            Cycles cycles,
            Clock clock) {
        this.service = service;
        MeetingRecord record = service.open(id);
        Progress stored = record.progress().content();
        meeting = record.meeting();
        cycle = cycles.find(stored.cycleId(), stored.cycleVersion()).orElseGet(cycles::current);
        conversation = new Conversation(service, record, cycle, clock);
        notes = new StageNotes(service, filing, record);
        blocks = new Cards<>(service, id, Block.TYPE, record.blocks());
        goals = new Cards<>(service, id, Goal.TYPE, goalService.of(meeting.relationship()));
        for (Capture.Kind kind : Capture.Kind.values()) {
            captures.put(kind, new Cards<>(service, id, kind.type(), service.capturesOf(meeting.relationship(), kind)));
        }
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

    /** Everything of this kind that was caught in this relationship. */
    Cards<Capture> captures(Capture.Kind kind) {
        return captures.get(kind);
    }

    /** Catches a few words; they belong where the question on the screen belongs, until somebody says otherwise. */
    void capture(Capture.Kind kind, String words) {
        QuestionWalk walk = conversation.walk();
        captures(kind)
                .add(new Capture(
                        meeting.id(),
                        walk.stage().id(),
                        words.strip(),
                        walk.question().component()));
        conversation.keepTime();
    }

    /** How often each component came up in this meeting. */
    Map<HolisticComponent, Integer> balance() {
        Balance balance = new Balance().asked(progress());
        blocks.all().forEach(block -> balance.count(block.content().component()));
        for (Capture.Kind kind : Capture.Kind.values()) {
            caught(kind).forEach(capture -> balance.count(capture.content().component()));
        }
        return balance.counts();
    }

    /** What may become a goal becomes one, still to be put into words. */
    EntryId grow(EntryId possibleGoal) {
        Cards<Capture> possible = captures(Capture.Kind.POSSIBLE_GOAL);
        Capture heard = possible.get(possibleGoal);
        EntryId goal = goals.add(Goal.draft().withWhat(heard.words()).withComponent(heard.component()));
        possible.remove(possibleGoal);
        return goal;
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

    /** How many things that were written would be erased by the given choice. */
    int lostBy(Agreement.Writing choice) {
        return notAllowedBy(choice).size() + (losesItsWords(choice) ? 1 : 0);
    }

    private boolean losesItsWords(Agreement.Writing choice) {
        return !choice.allowsGoals() && agreement().hasWords();
    }

    /** What was written in this meeting that the given choice would no longer allow. */
    List<Entry<?>> notAllowedBy(Agreement.Writing choice) {
        List<Entry<?>> found = new ArrayList<>();
        if (!choice.allowsNotes()) {
            found.addAll(notes.withWords());
            found.addAll(caught(Capture.Kind.STRENGTH));
            found.addAll(caught(Capture.Kind.THEME));
        }
        if (!choice.allowsGoals()) {
            found.addAll(blocks.all());
            found.addAll(caught(Capture.Kind.POSSIBLE_GOAL));
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
        for (Capture.Kind kind : Capture.Kind.values()) {
            if (kind == Capture.Kind.POSSIBLE_GOAL ? !choice.allowsGoals() : !choice.allowsNotes()) {
                captures(kind).forget(this::isOfToday);
            }
        }
        if (!choice.allowsGoals()) {
            blocks.forget(_ -> true);
            goals.forget(FirstInterviewViewModel::isDraft);
            closing = null;
        }
        if (losesItsWords(choice)) {
            // anew, so that its words are not in its history either
            Agreement without = agreement().withWriting(choice);
            service.remove(meeting.id(), agreement);
            agreement = service.write(meeting.id(), Agreement.TYPE, without);
            return agreement.savedAt();
        }
        return changeAgreement(agreed -> agreed.withWriting(choice));
    }

    private List<Entry<Capture>> caught(Capture.Kind kind) {
        return captures(kind).all().stream().filter(this::isOfToday).toList();
    }

    private boolean isOfToday(Entry<Capture> capture) {
        return capture.content().meeting().equals(meeting.id());
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
