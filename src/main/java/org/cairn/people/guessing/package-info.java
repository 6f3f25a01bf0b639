/** Slows guessing down, without telling the guesser whether an account exists. */
@NamedInterface("guessing")
@NullMarked
package org.cairn.people.guessing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
