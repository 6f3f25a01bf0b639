package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.Block;
import org.cairn.meetings.BlockReview;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Closing;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.MeetingRecord;
import org.cairn.meetings.NoteFiling;
import org.cairn.meetings.Threads;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;

/** Everything that is written down in a meeting: notes, blocks, goals, what was caught, the closing words. */
final class Written {

    private final GuidedMeetingService service;
    private final GoalService goalService;
    private final MeetingId meeting;
    private final StageNotes notes;
    private final Cards<Block> blocks;
    private final Cards<Goal> goals;
    private final Said<GoalReview> reviews;
    private final Said<BlockReview> blocksAgain;
    private final ThemeOfTheDay theme;
    private final Map<Capture.Kind, Cards<Capture>> captures = new EnumMap<>(Capture.Kind.class);
    private @Nullable Entry<Closing> closing;

    Written(
            GuidedMeetingService service,
            NoteFiling filing,
            GoalService goalService,
            Threads threads,
            MeetingRecord record) {
        this.service = service;
        this.goalService = goalService;
        this.meeting = record.meeting().id();
        notes = new StageNotes(service, filing, record);
        blocks = new Cards<>(service, meeting, Block.TYPE, record.blocks());
        goals = new Cards<>(
                service, meeting, Goal.TYPE, goalService.of(record.meeting().relationship()));
        reviews = new Said<>(
                service,
                meeting,
                GoalReview.TYPE,
                GoalReview::goal,
                goal -> GoalReview.blank(goal, meeting.value()),
                (review, goal) -> review.isOf(goal, meeting.value()),
                () -> goalService.reviewsOf(record.meeting().relationship()).stream()
                        .filter(review -> review.content().meeting().equals(meeting.value()))
                        .toList());
        blocksAgain = new Said<>(
                service,
                meeting,
                BlockReview.TYPE,
                BlockReview::block,
                block -> BlockReview.blank(block, meeting),
                (review, block) -> review.isOf(block, meeting),
                () -> threads.blocksSaidAt(meeting));
        theme = new ThemeOfTheDay(service, threads, meeting, blocks, goals);
        for (Capture.Kind kind : Capture.Kind.values()) {
            captures.put(
                    kind,
                    new Cards<>(
                            service,
                            meeting,
                            kind.type(),
                            service.capturesOf(record.meeting().relationship(), kind)));
        }
        closing = record.closing();
    }

    /** What other windows wrote meanwhile. */
    void reread(MeetingRecord record) {
        RelationshipId relationship = record.meeting().relationship();
        notes.reread(record.notes());
        blocks.reread(record.blocks());
        goals.reread(goalService.of(relationship));
        reviews.reread();
        blocksAgain.reread();
        theme.reread();
        captures.forEach((kind, cards) -> cards.reread(service.capturesOf(relationship, kind)));
        closing = record.closing();
    }

    StageNotes notes() {
        return notes;
    }

    Cards<Block> blocks() {
        return blocks;
    }

    Cards<Goal> goals() {
        return goals;
    }

    Said<GoalReview> reviews() {
        return reviews;
    }

    Said<BlockReview> blocksAgain() {
        return blocksAgain;
    }

    ThemeOfTheDay theme() {
        return theme;
    }

    /** Everything of this kind that was caught in this relationship. */
    Cards<Capture> captures(Capture.Kind kind) {
        return captures.get(kind);
    }

    /** What of this kind was caught in this meeting. */
    List<Entry<Capture>> caught(Capture.Kind kind) {
        return captures(kind).all().stream().filter(this::isOfToday).toList();
    }

    /** Moves a goal among those that can still be worked on: down, or up when negative. */
    void moveGoal(RelationshipId relationship, EntryId goal, int by) {
        goals.all().stream().filter(one -> one.id().equals(goal)).forEach(one -> {
            goalService.move(relationship, one, by);
            goals.reread(goalService.of(relationship));
        });
    }

    /** What may become a goal becomes one, still to be put into words. */
    EntryId grow(EntryId possibleGoal) {
        Cards<Capture> possible = captures(Capture.Kind.POSSIBLE_GOAL);
        Capture heard = possible.get(possibleGoal);
        EntryId goal = goals.add(Goal.draft().withWhat(heard.words()).withComponent(heard.component()));
        possible.remove(possibleGoal);
        return goal;
    }

    Closing closing() {
        return closing == null ? Closing.blank(meeting) : closing.content();
    }

    Instant changeClosing(UnaryOperator<Closing> change) {
        closing = closing == null
                ? service.writeTheOne(
                        meeting,
                        Closing.TYPE,
                        Closing.blank(meeting),
                        one -> one.meeting().equals(meeting),
                        change)
                : service.change(meeting, closing, change);
        return closing.savedAt();
    }

    /** What was written in this meeting that the given choice would no longer allow. */
    List<Entry<?>> notAllowedBy(Agreement.Writing choice) {
        List<Entry<?>> found = new ArrayList<>();
        if (!choice.allowsNotes()) {
            found.addAll(notes.withWords());
            found.addAll(caught(Capture.Kind.STRENGTH));
            found.addAll(caught(Capture.Kind.THEME));
            found.addAll(theme.all());
        }
        if (!choice.allowsGoals()) {
            found.addAll(caught(Capture.Kind.POSSIBLE_GOAL));
            found.addAll(blocks.all());
            goals.all().stream().filter(Written::isDraft).forEach(found::add);
            found.addAll(reviews.all());
            found.addAll(blocksAgain.all());
            if (closing != null && !closing.content().isEmpty()) {
                found.add(closing);
            }
        }
        return found;
    }

    /** Erases what the given choice does not allow, with its history. */
    void keepOnly(Agreement.Writing choice) {
        if (!choice.allowsNotes()) {
            notes.erase();
        }
        notAllowedBy(choice).forEach(entry -> service.remove(meeting, entry));
        theme.reread();
        if (!choice.allowsNotes()) {
            captures(Capture.Kind.STRENGTH).forget(this::isOfToday);
            captures(Capture.Kind.THEME).forget(this::isOfToday);
        }
        if (!choice.allowsGoals()) {
            captures(Capture.Kind.POSSIBLE_GOAL).forget(this::isOfToday);
            blocks.forget(_ -> true);
            goals.forget(Written::isDraft);
            reviews.reread();
            blocksAgain.reread();
            closing = null;
        }
    }

    private boolean isOfToday(Entry<Capture> capture) {
        return capture.content().meeting().equals(meeting);
    }

    private static boolean isDraft(Entry<Goal> goal) {
        return goal.content().state() == Goal.State.DRAFT;
    }
}
