package org.cairn.people.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A signed-in session as its person sees it.
 *
 * @param id names it on the account page, and opens nothing
 * @param isHere whether it is the one that asks
 * @param isLocked whether its keys are wiped already
 */
public record SessionElsewhere(
        UUID id, Device device, Instant since, Instant lastActive, boolean isHere, boolean isLocked) {}
