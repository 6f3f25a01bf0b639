package org.cairn.relationships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Notes the last thing there is to note of a relationship: that everything sealed of it is gone. It asks nobody, because
 * retention works without anybody signed in; whoever calls has asked, or knows that the day has come.
 */
@Component
public class RelationshipEnds {

    private final Relationships relationships;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RelationshipEnds(Relationships relationships, Clock clock, ApplicationEventPublisher events) {
        this.relationships = relationships;
        this.clock = clock;
        this.events = events;
    }

    /** Whosever it is; empty when it is unknown. */
    public Optional<Relationship> find(RelationshipId id) {
        return relationships.findById(id.value());
    }

    /** From now on nobody finds it. Nothing happens when that was noted before. */
    public void markDestroyed(RelationshipId id) {
        Relationship relationship = find(id).orElseThrow(RelationshipNotFoundException::new);
        if (!relationship.isDestroyed()) {
            relationship.destroy(LocalDate.now(clock));
            relationships.save(relationship);
            events.publishEvent(new RelationshipDestroyed(id));
        }
    }
}
