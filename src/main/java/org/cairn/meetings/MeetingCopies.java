package org.cairn.meetings;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the meeting log of an own relationship out, and one that comes from elsewhere in. */
@Component
@PreAuthorize("hasRole('MENTOR')")
@Transactional
public class MeetingCopies {

    private final Meetings meetings;
    private final OwnRelationships own;

    MeetingCopies(Meetings meetings, OwnRelationships own) {
        this.meetings = meetings;
        this.own = own;
    }

    /** The oldest first. */
    public List<MeetingCopy> of(RelationshipId relationship) {
        own.require(relationship);
        return meetings.findByRelationshipOrderByStartedAt(relationship.value()).stream()
                .map(MeetingCopy::of)
                .toList();
    }

    /** Whether a meeting has one of these ids, whosever it is. */
    public boolean isAnyTaken(Collection<UUID> ids) {
        return !ids.isEmpty() && !meetings.findAllById(ids).isEmpty();
    }

    /** In the caller's transaction; under ids that are not taken. */
    public void takeIn(RelationshipId relationship, List<MeetingCopy> copies) {
        own.require(relationship);
        copies.forEach(copy -> meetings.save(copy.in(relationship.value())));
    }
}
