/** The sealed entries of one relationship: read, append, revise, search, destroy. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "vault", "relationships", "relationships :: ui"})
@NullMarked
package org.cairn.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
