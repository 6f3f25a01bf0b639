package org.cairn.cycle;

import java.util.List;

/**
 * The lines that are always right, each forty words at most.
 *
 * @param confidentiality what stays in the room, and the limits that are named before they matter
 * @param boundary what mentoring is not, and how to say so
 * @param atRisk what to do when somebody may be at risk now, in order
 */
public record Safety(List<String> confidentiality, List<String> boundary, List<String> atRisk) {

    public Safety {
        confidentiality = List.copyOf(confidentiality);
        boundary = List.copyOf(boundary);
        atRisk = List.copyOf(atRisk);
    }
}
