package org.cairn.relationships;

import java.time.Instant;
import java.time.LocalDate;
import org.cairn.people.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a relationship in that comes from elsewhere, as the signed-in mentor's. Its key and its journal are not made here. */
@Component
@PreAuthorize("hasRole('MENTOR')")
@Transactional
public class RelationshipCopies {

    /** What there is under an id. */
    public enum Held {
        NOTHING,
        MINE,
        /** It was mine, and has been destroyed. */
        DESTROYED,
        SOMEBODY_ELSES
    }

    private final Relationships relationships;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;

    RelationshipCopies(Relationships relationships, CurrentPerson person, ApplicationEventPublisher events) {
        this.relationships = relationships;
        this.person = person;
        this.events = events;
    }

    public Held held(RelationshipId id) {
        return relationships
                .findById(id.value())
                .map(one -> one.isOf(person.id())
                        ? Held.MINE
                        : one.mentor().equals(person.id()) ? Held.DESTROYED : Held.SOMEBODY_ELSES)
                .orElse(Held.NOTHING);
    }

    /** In the caller's transaction; under an id that nothing is held under. */
    public void takeIn(RelationshipId id, LocalDate startedOn, boolean archived, @Nullable LocalDate endedOn) {
        if (held(id) != Held.NOTHING) {
            throw new IllegalStateException("There is a relationship with this id already.");
        }
        relationships.save(new Relationship(
                id.value(),
                person.id().value(),
                startedOn,
                Relationship.Kind.MENTORING,
                archived || endedOn != null,
                endedOn,
                null,
                null,
                null));
        events.publishEvent(new RelationshipBegun(id));
    }

    /** Notes that it came from another mentor, whose the meetings before that were; in the caller's transaction. */
    public void takenOver(RelationshipId id, Instant now) {
        Relationship one = relationships
                .findById(id.value())
                .filter(found -> found.isOf(person.id()))
                .orElseThrow(RelationshipNotFoundException::new);
        one.takenOver(now);
        relationships.save(one);
    }

    /** Makes the mentor's own journal, which must not be there; in the caller's transaction. */
    public RelationshipId takeInOwnJournal(LocalDate startedOn) {
        return relationships
                .save(Relationship.ownJournal(person.id(), startedOn))
                .id();
    }
}
