package org.cairn.handovers;

import java.time.Instant;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over, to be read.
 *
 * @param with the name of the other mentor
 * @param finishedAt when it was declined or done; null while it is under way
 */
public record HandOverStatus(
        HandOverId id,
        RelationshipId relationship,
        String with,
        Step step,
        Instant offeredAt,
        @Nullable Instant finishedAt) {

    public boolean isUnderWay() {
        return step.isUnderWay();
    }
}
