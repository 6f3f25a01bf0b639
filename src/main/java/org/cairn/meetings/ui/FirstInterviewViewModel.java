package org.cairn.meetings.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.common.HolisticComponent;
import org.cairn.common.KeptText;
import org.cairn.common.WaitingPlace;
import org.cairn.cycle.CyclePack;
import org.cairn.cycle.Cycles;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Balance;
import org.cairn.meetings.Block;
import org.cairn.meetings.BlockReview;
import org.cairn.meetings.BlockStory;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.LastTime;
import org.cairn.meetings.Meeting;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingKind;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.NoteFiling;
import org.cairn.meetings.Progress;
import org.cairn.meetings.Strand;
import org.cairn.meetings.Threads;

/**
 * What the screen of a guided meeting knows: the conversation, what is written and what was agreed. Every change is saved
 * before it answers; it holds opened entries, so it goes when the screen goes.
 */
final class FirstInterviewViewModel implements AgreementWork {

    private final GuidedMeetingService service;
    private final Threads threads;
    private final Meeting meeting;
    private final CyclePack cycle;
    private final Conversation conversation;
    private final Written written;
    private final Agreed agreed;

    FirstInterviewViewModel(
            MeetingId id,
            GuidedMeetingService service,
            NoteFiling filing,
            GoalService goalService,
            Threads threads,
            Cycles cycles,
            Clock clock) {
        this(service.open(id), service, filing, goalService, threads, cycles, clock);
        conversation.goOn();
    }

    /** Without going on with the conversation: for whoever only looks for what is written. */
    FirstInterviewViewModel(
            MeetingRecord record,
            GuidedMeetingService service,
            NoteFiling filing,
            GoalService goalService,
            Threads threads,
            Cycles cycles,
            Clock clock) {
        this.service = service;
        this.threads = threads;
        meeting = record.meeting();
        cycle = record.cycle(cycles);
        conversation = new Conversation(service, record, cycle, clock);
        written = new Written(service, filing, goalService, threads, record);
        agreed = new Agreed(service, record, written);
    }

    /** Takes in what other windows wrote meanwhile. */
    void reread() {
        MeetingRecord record = service.open(meeting.id());
        conversation.reread(record.progress());
        written.reread(record);
        agreed.reread(record);
    }

    /** The texts of this meeting, each by its name. */
    MeetingTexts texts() {
        return new MeetingTexts(this);
    }

    /** When anything of this meeting was saved last. */
    Instant lastSaved() {
        return service.lastSaved(service.open(meeting.id()));
    }

    /** Where the text with this name waits in the browser. */
    WaitingPlace waitingPlace(String text) {
        return service.waitingPlace(meeting.id(), "meeting/" + meeting.id() + "/" + text);
    }

    Meeting meeting() {
        return meeting;
    }

    CyclePack cycle() {
        return cycle;
    }

    // the conversation

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

    /** How often each component came up in this meeting. */
    Map<HolisticComponent, Integer> balance() {
        Balance balance = new Balance().asked(progress());
        blocks().all().forEach(block -> balance.count(block.content().component()));
        for (Capture.Kind kind : Capture.Kind.values()) {
            written.caught(kind)
                    .forEach(capture -> balance.count(capture.content().component()));
        }
        return balance.counts();
    }

    // what is written

    StageNotes notes() {
        return written.notes();
    }

    Cards<Block> blocks() {
        return written.blocks();
    }

    EntryId addBlock() {
        return blocks().add(Block.blank(meeting.id()));
    }

    Cards<Goal> goals() {
        return written.goals();
    }

    EntryId addGoal() {
        return goals().add(Goal.draft());
    }

    /** What is said at this meeting of the goals that were agreed before. */
    Said<GoalReview> reviews() {
        return written.reviews();
    }

    /** What is said at this meeting of the blocks that were named before. */
    Said<BlockReview> blocksAgain() {
        return written.blocksAgain();
    }

    List<BlockStory> blocksBefore() {
        return threads.blocksBefore(meeting.id());
    }

    /** The one theme that this review looks at. */
    ThemeOfTheDay theme() {
        return written.theme();
    }

    boolean isReview() {
        return meeting.kind() == MeetingKind.REVIEW;
    }

    /** The goals that can still be written at: all but those that are behind the two. */
    List<Entry<Goal>> goalsAtHand() {
        return goals().all().stream().filter(goal -> goal.content().isAtHand()).toList();
    }

    /** Moves a goal among those at hand: that many places down, or up when negative. */
    void moveGoal(EntryId goal, int by) {
        written.moveGoal(meeting.relationship(), goal, by);
    }

    /** The draft of what this goal turns into, if there is one. */
    Optional<Entry<Goal>> successorOf(EntryId goal) {
        return goals().all().stream()
                .filter(next -> goal.equals(next.content().follows()))
                .filter(next -> next.content().state() == Goal.State.DRAFT)
                .findFirst();
    }

    LastTime lastTime() {
        return service.lastTime(meeting.id());
    }

    /** Everything of this kind that was caught in this relationship. */
    Cards<Capture> captures(Capture.Kind kind) {
        return written.captures(kind);
    }

    /** The strengths or themes of this relationship that came up at a meeting before this one. */
    List<Strand> earlier(Capture.Kind kind) {
        return threads.strandsOf(meeting.relationship(), kind).stream()
                .filter(strand -> strand.isHeardBefore(meeting.id()))
                .toList();
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
    }

    /** What may become a goal becomes one, still to be put into words. */
    EntryId grow(EntryId possibleGoal) {
        return written.grow(possibleGoal);
    }

    /** The words of every block of the relationship that a goal may answer. */
    Map<EntryId, String> blockWords() {
        Map<EntryId, String> words = new LinkedHashMap<>();
        service.blocksOf(meeting.relationship()).stream()
                .filter(block -> !block.content().what().isBlank())
                .forEach(block -> words.put(block.id(), block.content().what()));
        return words;
    }

    Closing closing() {
        return written.closing();
    }

    Instant changeClosing(UnaryOperator<Closing> change) {
        return written.changeClosing(change);
    }

    // what was agreed

    @Override
    public Agreement agreement() {
        return agreed.now();
    }

    @Override
    public Instant changeAgreement(UnaryOperator<Agreement> change) {
        return agreed.change(change);
    }

    @Override
    public int lostBy(Agreement.Writing choice) {
        return agreed.lostBy(choice);
    }

    @Override
    public Instant allowOnly(Agreement.Writing choice) {
        return agreed.allowOnly(choice);
    }

    @Override
    public KeptText agreementText(String part) {
        return texts().agreement(part);
    }

    void close(int minutes) {
        conversation.keepTime();
        service.close(meeting.id(), minutes);
    }
}
