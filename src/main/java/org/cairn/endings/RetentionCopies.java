package org.cairn.endings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.cairn.relationships.OwnRelationships;
import org.cairn.relationships.RelationshipId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Until when the notes of an ended relationship are kept, to be taken out and in with it. A day that has passed meanwhile
 * is moved, so that nothing goes without having been announced here.
 */
@Component
@PreAuthorize("hasRole('MENTOR')")
@Transactional
public class RetentionCopies {

    private final Retentions retentions;
    private final OwnRelationships own;
    private final Clock clock;

    RetentionCopies(Retentions retentions, OwnRelationships own, Clock clock) {
        this.retentions = retentions;
        this.own = own;
        this.clock = clock;
    }

    public Optional<LocalDate> of(RelationshipId relationship) {
        own.require(relationship);
        return retentions.findById(relationship.value()).map(Retention::keepUntil);
    }

    /** The day on which notes go that were to be kept until this day, if they are taken in now. */
    public LocalDate moved(LocalDate keepUntil) {
        LocalDate today = LocalDate.now(clock);
        return keepUntil.isAfter(today) ? keepUntil : today.plusDays(Retention.ANNOUNCED);
    }

    /** In the caller's transaction. */
    public void takeIn(RelationshipId relationship, LocalDate keepUntil) {
        own.require(relationship);
        retentions.save(Retention.until(relationship, moved(keepUntil), LocalDate.now(clock)));
    }
}
