/** Secrets, key slots, keyrings and sealing: nothing here knows what a goal is. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.cairn.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
