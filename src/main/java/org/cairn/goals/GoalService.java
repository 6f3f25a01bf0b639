package org.cairn.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryNotFoundException;
import org.cairn.journal.Journal;
import org.cairn.journal.OneOfAKind;
import org.cairn.journal.Rebasing;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goals of a relationship; the journal checks on each call whose relationship it is. */
@Service
public class GoalService {

    /** Above this many active goals the app explains, and lets the mentor go on (product: one to three). */
    public static final int SOFT_LIMIT = 3;

    private final Journal journal;
    private final GoalsAgreed agreed;
    private final Clock clock;

    GoalService(Journal journal, GoalsAgreed agreed, Clock clock) {
        this.journal = journal;
        this.agreed = agreed;
        this.clock = clock;
    }

    /** All goals, drafts included, in the order in which they matter to the two; otherwise oldest first. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Entry<Goal>> of(RelationshipId relationship) {
        return order(relationship)
                .map(Entry::content)
                .orElse(GoalOrder.NONE)
                .of(journal.entries(relationship, Goal.TYPE));
    }

    /**
     * Moves a goal among those that can still be worked on, as far as there is room.
     *
     * @param by that many places down, or up when negative
     */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void move(RelationshipId relationship, Entry<Goal> goal, int by) {
        GoalOrder next = GoalOrder.moved(of(relationship), goal.id(), by);
        OneOfAKind.keep(journal, relationship, GoalOrder.TYPE, order(relationship), GoalOrder.NONE, _ -> next);
    }

    @PreAuthorize("hasRole('MENTOR')")
    public Entry<Goal> write(RelationshipId relationship, Goal goal) {
        return journal.append(relationship, Goal.TYPE, goal);
    }

    /** Saves a change, or refuses it when another window was first. */
    @PreAuthorize("hasRole('MENTOR')")
    public Entry<Goal> revise(RelationshipId relationship, Entry<Goal> former, Goal goal) {
        return journal.revise(relationship, former, goal);
    }

    /** Whether the two agreed that goals are written down. */
    @PreAuthorize("hasRole('MENTOR')")
    public boolean mayWrite(RelationshipId relationship) {
        return agreed.mayWrite(relationship);
    }

    /**
     * Changes a goal between two meetings, as it stands now.
     *
     * @throws GoalsNotAgreedException where nothing may be written
     * @throws EntryNotFoundException when it was taken away meanwhile
     */
    @PreAuthorize("hasRole('MENTOR')")
    public Entry<Goal> change(RelationshipId relationship, Entry<Goal> goal, UnaryOperator<Goal> change) {
        if (!mayWrite(relationship)) {
            throw new GoalsNotAgreedException();
        }
        Entry<Goal> now = journal.find(relationship, Goal.TYPE, goal.id()).orElseThrow(EntryNotFoundException::new);
        return Rebasing.change(journal, relationship, now, change);
    }

    @PreAuthorize("hasRole('MENTOR')")
    public void remove(RelationshipId relationship, Entry<Goal> goal) {
        journal.remove(relationship, goal);
    }

    /** Agrees every draft that has words, and removes those that have none. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void agreeDrafts(RelationshipId relationship) {
        LocalDate today = LocalDate.now(clock);
        for (Entry<Goal> goal : of(relationship)) {
            if (goal.content().state() == Goal.State.DRAFT) {
                if (goal.content().what().isBlank()) {
                    if (goal.content().isEmpty()) {
                        journal.remove(relationship, goal);
                    }
                } else {
                    journal.amend(relationship, goal, goal.content().agree(today));
                }
            }
        }
    }

    /** What was said of the goals at reviews, oldest first, the open review included. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<Entry<GoalReview>> reviewsOf(RelationshipId relationship) {
        return journal.entries(relationship, GoalReview.TYPE);
    }

    /** Lets become of each goal what was said at this meeting. What was said stays; where nothing was, nothing stays. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void settle(RelationshipId relationship, UUID meeting) {
        for (Entry<GoalReview> review : reviewsOf(relationship)) {
            GoalReview said = review.content();
            if (!said.meeting().equals(meeting) || said.settledOn() != null) {
                continue;
            }
            if (said.isEmpty()) {
                journal.remove(relationship, review);
                continue;
            }
            journal.amend(relationship, review, said.settle(LocalDate.now(clock)));
            if (said.outcome() != null) {
                journal.find(relationship, Goal.TYPE, said.goal())
                        .filter(goal -> goal.content().isOpen())
                        .ifPresent(goal ->
                                journal.amend(relationship, goal, goal.content().settle(said.outcome())));
            }
        }
    }

    /** Takes a block out of the goals that answered it, when the block goes. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public void forgetBlock(RelationshipId relationship, EntryId block) {
        for (Entry<Goal> goal : of(relationship)) {
            List<EntryId> answers = goal.content().answers();
            if (answers.contains(block)) {
                List<EntryId> left =
                        answers.stream().filter(id -> !id.equals(block)).toList();
                journal.revise(relationship, goal, goal.content().withAnswers(left));
            }
        }
    }

    private Optional<Entry<GoalOrder>> order(RelationshipId relationship) {
        return journal.entries(relationship, GoalOrder.TYPE).stream().findFirst();
    }
}
