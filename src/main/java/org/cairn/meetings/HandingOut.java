package org.cairn.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairn.goals.Goal;
import org.cairn.goals.GoalReview;
import org.cairn.goals.GoalService;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryId;
import org.cairn.people.CurrentPerson;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gathers what the mentee may take along: what was agreed, and what was said in the mentee's own words. */
@Service
public class HandingOut {

    private final GuidedMeetingService meetings;
    private final Amending amending;
    private final GoalService goals;
    private final CurrentPerson person;

    HandingOut(GuidedMeetingService meetings, Amending amending, GoalService goals, CurrentPerson person) {
        this.meetings = meetings;
        this.amending = amending;
        this.goals = goals;
        this.person = person;
    }

    /** As of now: agreed things only, and the closing words of the last meeting that has any. */
    @PreAuthorize("hasRole('MENTOR')")
    public HandOut of(RelationshipId relationship) {
        Optional<Agreement> agreement =
                meetings.agreementOf(relationship).map(Entry::content).filter(made -> made.agreedOn() != null);
        Map<EntryId, List<GoalReview>> said = GoalReview.settled(goals.reviewsOf(relationship));
        List<HandOut.SharedGoal> agreed = goals.of(relationship).stream()
                .filter(goal -> goal.content().state() != Goal.State.DRAFT)
                .map(goal -> shared(goal, said.getOrDefault(goal.id(), List.of())))
                .toList();
        Optional<MeetingRecord> last = meetings.recordsOf(relationship).stream()
                .filter(record -> record.meeting().isClosed() && record.closing() != null)
                .reduce((_, later) -> later);
        return new HandOut(
                person.name(),
                agreement.orElse(null),
                agreed,
                last.map(record -> record.meeting().startedAt()).orElse(null),
                last.map(record -> record.closing().content()).orElse(null),
                last.map(this::additions).orElse(List.of()));
    }

    private static HandOut.SharedGoal shared(Entry<Goal> goal, List<GoalReview> said) {
        List<String> learnt = said.stream()
                .map(GoalReview::learnt)
                .filter(words -> !words.isBlank())
                .toList();
        return new HandOut.SharedGoal(goal.id(), goal.content().lately(said), learnt);
    }

    private List<Remark> additions(MeetingRecord record) {
        return amending.of(record.meeting().id()).stream()
                .map(Entry::content)
                .filter(addition -> addition.isAdded()
                        && addition.to().equals(record.closing().id()))
                .toList();
    }
}
