/** The reflective cycle as versioned data: stages, questions, guidance. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui"})
@NullMarked
package org.cairn.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
