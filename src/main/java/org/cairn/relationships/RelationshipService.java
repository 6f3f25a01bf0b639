package org.cairn.relationships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cairn.people.CurrentPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins, names and archives the signed-in mentor's relationships. For anybody else's, and for unknown ones,
 * every method throws {@link RelationshipNotFoundException}.
 */
@Service
@PreAuthorize("hasRole('MENTOR')")
@Transactional
public class RelationshipService {

    /** Stands for a name that cannot be opened. */
    private static final String UNREADABLE = "…";

    private final Relationships relationships;
    private final OwnRelationships own;
    private final RelationshipRecords records;
    private final CurrentPerson person;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RelationshipService(
            Relationships relationships,
            OwnRelationships own,
            RelationshipRecords records,
            CurrentPerson person,
            Clock clock,
            ApplicationEventPublisher events) {
        this.relationships = relationships;
        this.own = own;
        this.records = records;
        this.person = person;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Begins a relationship today: row, key and sealed name in one transaction.
     *
     * @param name a name or initials, 1 to 80 characters
     */
    public RelationshipId begin(String name) {
        RelationshipName called = new RelationshipName(name);
        RelationshipId id = relationships
                .save(Relationship.begin(person.id(), LocalDate.now(clock)))
                .id();
        records.opened(id, called.value());
        events.publishEvent(new RelationshipBegun(id));
        return id;
    }

    /** All own relationships, the archived ones too, the newest first. */
    public List<RelationshipSummary> mine() {
        return own.all().stream().map(this::summary).toList();
    }

    public RelationshipSummary mine(RelationshipId id) {
        return summary(own.require(id));
    }

    public void rename(RelationshipId id, String name) {
        RelationshipName called = new RelationshipName(name);
        own.require(id);
        records.rename(id, called.value());
        events.publishEvent(new RelationshipRenamed(id));
    }

    public void archive(RelationshipId id) {
        Relationship relationship = own.require(id);
        if (!relationship.isArchived()) {
            relationship.archive();
            relationships.save(relationship);
            events.publishEvent(new RelationshipArchived(id, true));
        }
    }

    /** {@link RelationshipEndedException} for one that has ended: that is begun again instead. */
    public void bringBack(RelationshipId id) {
        Relationship relationship = own.require(id);
        if (relationship.isArchived()) {
            relationship.bringBack();
            relationships.save(relationship);
            events.publishEvent(new RelationshipArchived(id, false));
        }
    }

    private RelationshipSummary summary(Relationship relationship) {
        return new RelationshipSummary(
                relationship.id(),
                records.nameOf(relationship.id()).orElse(UNREADABLE),
                relationship.startedOn(),
                relationship.isArchived(),
                relationship.endedOn());
    }
}
