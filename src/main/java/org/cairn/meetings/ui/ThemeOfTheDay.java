package org.cairn.meetings.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cairn.goals.Goal;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.meetings.Block;
import org.cairn.meetings.GuidedMeetingService;
import org.cairn.meetings.MeetingId;
import org.cairn.meetings.ThemeRound;
import org.cairn.meetings.Threads;
import org.jspecify.annotations.Nullable;

/** The one theme of a review. Every change is saved before it answers; a block named in it is a block like any other. */
final class ThemeOfTheDay {

    private final GuidedMeetingService service;
    private final Threads threads;
    private final MeetingId meeting;
    private final Cards<Block> blocks;
    private final Cards<Goal> goals;
    private @Nullable Entry<ThemeRound> round;

    ThemeOfTheDay(
            GuidedMeetingService service, Threads threads, MeetingId meeting, Cards<Block> blocks, Cards<Goal> goals) {
        this.service = service;
        this.threads = threads;
        this.meeting = meeting;
        this.blocks = blocks;
        this.goals = goals;
        reread();
    }

    ThemeRound now() {
        return round == null ? ThemeRound.blank(meeting) : round.content();
    }

    /** Nothing, or the one that there is. */
    List<Entry<ThemeRound>> all() {
        return round == null ? List.of() : List.of(round);
    }

    Instant change(UnaryOperator<ThemeRound> change) {
        round = round == null
                ? service.writeTheOne(
                        meeting,
                        ThemeRound.TYPE,
                        ThemeRound.blank(meeting),
                        one -> one.meeting().equals(meeting),
                        change)
                : service.change(meeting, round, change);
        return round.savedAt();
    }

    /** The block that was named on the way, as long as it is there. */
    Optional<EntryId> block() {
        EntryId named = now().block();
        return blocks.all().stream()
                .map(Entry::id)
                .filter(id -> id.equals(named))
                .findFirst();
    }

    /** What gets in the way; blank as long as nothing was named. */
    Block blockNow() {
        return block().map(blocks::get).orElseGet(() -> Block.blank(meeting));
    }

    Instant changeBlock(UnaryOperator<Block> change) {
        Optional<EntryId> named = block();
        if (named.isPresent()) {
            return blocks.change(named.get(), change);
        }
        EntryId added = blocks.add(change.apply(Block.blank(meeting)));
        return change(now -> now.withBlock(added));
    }

    /** The goal that the next step became, as long as it is there. */
    Optional<EntryId> goal() {
        EntryId grown = now().goal();
        return goals.all().stream()
                .map(Entry::id)
                .filter(id -> id.equals(grown))
                .findFirst();
    }

    /** The next step becomes a goal, still to be put into words; it answers the block that was named. */
    EntryId grow() {
        EntryId grown = goals.add(Goal.draft()
                .withWhat(now().nextStep().strip())
                .withAnswers(block().stream().toList()));
        change(now -> now.withGoal(grown));
        return grown;
    }

    /** What other windows wrote meanwhile. */
    void reread() {
        round = threads.roundAt(meeting).orElse(null);
    }
}
