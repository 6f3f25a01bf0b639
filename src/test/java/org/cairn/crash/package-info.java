/**
 * Kills Cairn with -9 while it saves, and looks afterwards whether everything it acknowledged is there. {@code ./mvnw
 * -Pcrash test} does it two hundred times.
 */
@NullMarked
package org.cairn.crash;

import org.jspecify.annotations.NullMarked;
