package org.cairn.meetings;

import org.cairn.cycle.CyclePack;

/** What kind of meeting the log counts. */
public enum MeetingKind {
    /** The first guided conversation of a relationship. */
    FIRST_INTERVIEW,
    /** A later conversation along the same map. */
    GUIDED_MEETING,
    /** A later conversation that opens on the goals. */
    REVIEW;

    /** The stages of such a meeting. */
    public CyclePack routeOf(CyclePack cycle) {
        return this == REVIEW ? cycle.forReview() : cycle;
    }
}
