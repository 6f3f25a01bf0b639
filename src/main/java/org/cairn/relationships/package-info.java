/** A mentoring relationship and its life. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "people"})
@NullMarked
package org.cairn.relationships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
