/** Signed-in sessions: how they begin, lock, open again and end, and that each end wipes its keys. */
@NullMarked
package org.cairn.people.session;

import org.jspecify.annotations.NullMarked;
