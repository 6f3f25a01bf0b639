package org.cairn.meetings;

/** What kind of meeting the log counts. */
public enum MeetingKind {
    /** The first guided conversation of a relationship. */
    FIRST_INTERVIEW,
    /** A later conversation along the same map. */
    GUIDED_MEETING
}
