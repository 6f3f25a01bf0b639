package org.cairn.relationships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.cairn.people.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal that the signed-in mentor keeps without anybody at the other end: sealed like every other, under a key of
 * its own, and in no list of relationships.
 */
@Service
@PreAuthorize("hasRole('MENTOR')")
@Transactional
public class OwnJournal {

    private final Relationships relationships;
    private final RelationshipRecords records;
    private final CurrentPerson person;
    private final Clock clock;

    OwnJournal(Relationships relationships, RelationshipRecords records, CurrentPerson person, Clock clock) {
        this.relationships = relationships;
        this.records = records;
        this.person = person;
        this.clock = clock;
    }

    /** Empty until something was written in it. */
    public Optional<RelationshipId> find() {
        return relationships
                .findById(Relationship.idOfOwnJournal(person.id()))
                .filter(journal -> journal.isOf(person.id()))
                .map(Relationship::id);
    }

    /** The one that is there, or a new one: row and key in one transaction. */
    public RelationshipId begin() {
        return find().orElseGet(() -> {
            RelationshipId id = relationships
                    .save(Relationship.ownJournal(person.id(), LocalDate.now(clock)))
                    .id();
            records.opened(id);
            return id;
        });
    }
}
