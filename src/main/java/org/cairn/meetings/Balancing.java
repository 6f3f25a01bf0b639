package org.cairn.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cairn.common.HolisticComponent;
import org.cairn.goals.GoalService;
import org.cairn.journal.Journal;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Counts how often each component came up in a relationship, with one look at each kind of entry. */
@Service
public class Balancing {

    private final MeetingLog log;
    private final Journal journal;
    private final GoalService goals;

    Balancing(MeetingLog log, Journal journal, GoalService goals) {
        this.log = log;
        this.journal = journal;
        this.goals = goals;
    }

    /** What came up in one meeting. */
    public record OfMeeting(Meeting meeting, Balance balance) {}

    /** Meeting by meeting, oldest first, the open one as far as it has come. */
    @PreAuthorize("hasRole('MENTOR')")
    public List<OfMeeting> meetings(RelationshipId relationship) {
        Counting counting = new Counting();
        journal.entries(relationship, Progress.TYPE)
                .forEach(entry -> counting.in(entry.content().meeting()).asked(entry.content()));
        journal.entries(relationship, Block.TYPE)
                .forEach(entry ->
                        counting.add(entry.content().meeting(), entry.content().component()));
        for (Capture.Kind kind : Capture.Kind.values()) {
            journal.entries(relationship, kind.type())
                    .forEach(entry -> counting.add(
                            entry.content().meeting(), entry.content().component()));
        }
        return log.of(relationship).stream()
                .map(meeting -> new OfMeeting(meeting, counting.in(meeting.id())))
                .toList();
    }

    /** Goals belong to no single meeting. */
    @PreAuthorize("hasRole('MENTOR')")
    public Balance goals(RelationshipId relationship) {
        Balance balance = new Balance();
        goals.of(relationship).forEach(goal -> balance.count(goal.content().component()));
        return balance;
    }

    private static final class Counting {

        private final Map<MeetingId, Balance> balances = new HashMap<>();

        Balance in(MeetingId meeting) {
            return balances.computeIfAbsent(meeting, _ -> new Balance());
        }

        void add(MeetingId meeting, @Nullable HolisticComponent component) {
            in(meeting).count(component);
        }
    }
}
