package org.cairn.handovers;

import org.cairn.relationships.RelationshipDestroyed;
import org.cairn.relationships.RelationshipEnded;
import org.cairn.relationships.RelationshipId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A hand-over ends when the two begin again after all, and when there is nothing left to hand over. */
@Component
class WhenItGoesOn {

    private final HandOvers handOvers;
    private final HandOverParcels parcels;

    WhenItGoesOn(HandOvers handOvers, HandOverParcels parcels) {
        this.handOvers = handOvers;
        this.parcels = parcels;
    }

    @EventListener
    void on(RelationshipEnded event) {
        if (!event.ended()) {
            stop(event.id());
        }
    }

    @EventListener
    void on(RelationshipDestroyed event) {
        stop(event.id());
    }

    private void stop(RelationshipId relationship) {
        handOvers.findByRelationshipOrderByOfferedAtDesc(relationship.value()).stream()
                .filter(one -> one.step().isUnderWay())
                .forEach(one -> {
                    parcels.deleteById(one.id().value());
                    handOvers.deleteById(one.id().value());
                });
    }
}
