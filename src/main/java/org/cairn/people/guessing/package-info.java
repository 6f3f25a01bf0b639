/** Slows guessing down, without telling the guesser whether an account exists. */
@NullMarked
package org.cairn.people.guessing;

import org.jspecify.annotations.NullMarked;
