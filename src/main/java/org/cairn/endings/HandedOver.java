package org.cairn.endings;

import org.cairn.endings.Certificate.Cause;
import org.cairn.relationships.Relationship;
import org.cairn.relationships.RelationshipId;
import org.springframework.stereotype.Component;

/**
 * Destroys what a mentor has handed over, so that it opens for the other one alone, and certifies it to the former. It
 * asks nobody; whoever calls knows that both have agreed.
 */
@Component
public class HandedOver {

    private final DestructionWork work;
    private final Destructions destructions;

    HandedOver(DestructionWork work, Destructions destructions) {
        this.work = work;
        this.destructions = destructions;
    }

    /** Key, rows and retention, in the caller's transaction. */
    public void destroy(Relationship relationship) {
        work.destroy(relationship, Cause.HAND_OVER);
    }

    /**
     * Looks whether anything still opens, once that is committed. It never fails: what could not be looked at is looked
     * at within the hour.
     */
    public void verify(RelationshipId relationship) {
        try {
            destructions.findByVerifiedAtIsNull().stream()
                    .filter(one -> one.relationship().equals(relationship))
                    .forEach(work::complete);
        } catch (RuntimeException _) {
            // it has been destroyed; that this was not yet seen stands in the certificate
        }
    }
}
