package org.cairn.meetings;

/** Where something shows itself: the same theme is often at both. */
public enum Side {
    AT_WORK,
    OUTSIDE
}
