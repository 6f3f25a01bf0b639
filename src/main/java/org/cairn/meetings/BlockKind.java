package org.cairn.meetings;

import java.util.EnumSet;
import java.util.Set;

/** What kind of thing gets in the way. */
public enum BlockKind {
    PREOCCUPATION,
    COMPETING_DEMANDS,
    BLIND_SPOT,
    WORKING_RELATIONSHIPS,
    CONFIDENCE,
    SKILLS_AND_KNOWLEDGE,
    HOME_AND_FAMILY,
    HEALTH,
    SAFETY,
    DISTRESS,
    SOMETHING_ELSE;

    private static final Set<BlockKind> NEAR_A_BOUNDARY = EnumSet.of(HEALTH, SAFETY, DISTRESS);

    /** True for kinds that may need somebody other than a mentor. */
    public boolean isNearABoundary() {
        return NEAR_A_BOUNDARY.contains(this);
    }
}
