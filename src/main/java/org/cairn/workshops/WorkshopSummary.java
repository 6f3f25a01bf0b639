package org.cairn.workshops;

import java.time.Instant;
import java.util.Optional;

/**
 * A workshop in the list of all.
 *
 * @param attended how many there were; known once it is over
 */
public record WorkshopSummary(
        WorkshopId id, String title, Plan plan, Instant openedAt, Optional<JoinCode> code, boolean over, int attended) {

    static WorkshopSummary of(Workshop workshop) {
        return new WorkshopSummary(
                workshop.id(),
                workshop.title(),
                workshop.course().plan(),
                workshop.openedAt(),
                workshop.code(),
                workshop.hasEnded(),
                workshop.attended());
    }
}
