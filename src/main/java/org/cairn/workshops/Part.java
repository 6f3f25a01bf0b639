package org.cairn.workshops;

/** What somebody does while the group talks. */
public enum Part {
    ASKS,
    ANSWERS,
    OBSERVES,
    /** Nobody to talk to just now: the trainer joins. */
    ALONE
}
