/** How somebody gets an account: the first one by the set-up link, every other by invitation. */
@NullMarked
package org.cairn.people.joining;

import org.jspecify.annotations.NullMarked;
