package org.cairn.meetings;

import org.jspecify.annotations.Nullable;

/**
 * What a meeting opens on: what was left at the end of the one before.
 *
 * @param closing how that meeting was closed, if anything was written
 * @param toRemember what the mentor wanted to remember until now, or empty
 */
public record LastTime(@Nullable Closing closing, String toRemember) {

    static final LastTime NOTHING = new LastTime(null, "");
}
