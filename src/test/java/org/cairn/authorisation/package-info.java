/** Who may call what: every public method of every service, tried with every role, on own and on other people's things. */
@NullMarked
package org.cairn.authorisation;

import org.jspecify.annotations.NullMarked;
