package org.cairn.relationships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cairn.people.CurrentPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gate that every other module asks: is this relationship the signed-in mentor's? It knows no names and needs no key. */
@Service
@PreAuthorize("hasRole('MENTOR')")
@Transactional
public class OwnRelationships {

    private final Relationships relationships;
    private final CurrentPerson person;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OwnRelationships(Relationships relationships, CurrentPerson person, Clock clock, ApplicationEventPublisher events) {
        this.relationships = relationships;
        this.person = person;
        this.clock = clock;
        this.events = events;
    }

    /** The relationship; {@link RelationshipNotFoundException} when it is unknown, destroyed or somebody else's. */
    public Relationship require(RelationshipId id) {
        return found(id).filter(Relationship::isWithSomebody).orElseThrow(RelationshipNotFoundException::new);
    }

    /** Whatever has a journal: a relationship, or what the mentor keeps without one. */
    public Relationship requireJournal(RelationshipId id) {
        return found(id).orElseThrow(RelationshipNotFoundException::new);
    }

    private Optional<Relationship> found(RelationshipId id) {
        return relationships.findById(id.value()).filter(relationship -> relationship.isOf(person.id()));
    }

    /** All of them, the archived ones too, the newest first. */
    public List<Relationship> all() {
        return relationships.findByMentorAndKindAndDestroyedOnIsNullOrderByStartedOnDescIdAsc(
                person.id().value(), Relationship.Kind.MENTORING);
    }

    /** Which there ever were, the destroyed ones too: for what is counted without a word of theirs. */
    public List<Relationship> ever() {
        return relationships.findByMentorAndKind(person.id().value(), Relationship.Kind.MENTORING);
    }

    /** The same, to be written to: {@link RelationshipEndedException} once it has ended. */
    public Relationship requireGoingOn(RelationshipId id) {
        Relationship relationship = require(id);
        relationship.requireNotEnded();
        return relationship;
    }

    /** Notes that it has ended today. It is only read from now on, and has left the people one walks with. */
    public void end(RelationshipId id) {
        Relationship relationship = require(id);
        relationship.end(LocalDate.now(clock));
        relationships.save(relationship);
        events.publishEvent(new RelationshipEnded(id, true));
    }

    /** Notes that the two begin again. Nothing happens to one that has not ended. */
    public void reopen(RelationshipId id) {
        Relationship relationship = require(id);
        if (relationship.isEnded()) {
            relationship.reopen();
            relationships.save(relationship);
            events.publishEvent(new RelationshipEnded(id, false));
        }
    }
}
