package org.cairn.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipId;
import org.cairn.relationships.RelationshipService;
import org.cairn.relationships.RelationshipSummary;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That two people met, when and for how long: the mentor's own meetings only. */
@Service
public class MeetingLog {

    private final Meetings meetings;
    private final RelationshipService relationships;
    private final OwnRelationships own;
    private final Clock clock;

    MeetingLog(Meetings meetings, RelationshipService relationships, OwnRelationships own, Clock clock) {
        this.meetings = meetings;
        this.relationships = relationships;
        this.own = own;
        this.clock = clock;
    }

    /** The meetings of one relationship, oldest first. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional(readOnly = true)
    public List<Meeting> of(RelationshipId relationship) {
        relationships.mine(relationship);
        return meetings.findByRelationshipOrderByStartedAt(relationship.value());
    }

    /** The meetings of all own relationships, oldest first. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional(readOnly = true)
    public List<Meeting> mine() {
        Collection<UUID> mine =
                relationships.mine().stream().map(one -> one.id().value()).toList();
        return mine.isEmpty() ? List.of() : meetings.findByRelationshipInOrderByStartedAt(mine);
    }

    /**
     * Every own meeting that was closed, oldest first. What was destroyed since has left its dates, and counts too; what
     * another mentor held before the relationship was taken over does not.
     */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional(readOnly = true)
    public List<Meeting> held() {
        Map<UUID, Relationship> ever =
                own.ever().stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        return ever.isEmpty()
                ? List.of()
                : meetings.findByRelationshipInOrderByStartedAt(ever.keySet()).stream()
                        .filter(meeting -> meeting.isClosed()
                                && isOwn(
                                        meeting, ever.get(meeting.relationship().value())))
                        .toList();
    }

    /** False when another mentor held it, before the relationship was taken over. */
    boolean isOwn(Meeting meeting) {
        return isOwn(meeting, own.require(meeting.relationship()));
    }

    private static boolean isOwn(Meeting meeting, Relationship relationship) {
        Instant since = relationship.takenOverAt();
        return since == null || !meeting.startedAt().isBefore(since);
    }

    /** One own meeting; {@link MeetingNotFoundException} for unknown and foreign ones alike. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional(readOnly = true)
    public Meeting find(MeetingId id) {
        Meeting meeting = meetings.findById(id.value()).orElseThrow(MeetingNotFoundException::new);
        requireOwn(meeting.relationship());
        return meeting;
    }

    /** Writes down that a meeting began; the first of a relationship is its first interview, whatever was meant. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Meeting begin(RelationshipId relationship, MeetingKind meant, int plannedMinutes) {
        MeetingKind kind = of(relationship).isEmpty() ? MeetingKind.FIRST_INTERVIEW : meant;
        return meetings.save(Meeting.begin(relationship, kind, plannedMinutes, clock.instant()));
    }

    /** Writes down how long it took. */
    @PreAuthorize("hasRole('MENTOR')")
    @Transactional
    public Meeting close(MeetingId id, int actualMinutes) {
        Meeting meeting = find(id);
        meeting.close(actualMinutes, clock.instant());
        return meetings.save(meeting);
    }

    private RelationshipSummary requireOwn(RelationshipId relationship) {
        try {
            return relationships.mine(relationship);
        } catch (org.cairn.relationships.RelationshipNotFoundException _) {
            throw new MeetingNotFoundException();
        }
    }
}
