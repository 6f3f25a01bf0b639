package org.cairn.meetings;

/** Whose a block is to change. */
public enum WhoseToChange {
    MENTEE,
    MENTEE_WITH_OTHERS,
    OTHERS,
    NOBODY
}
