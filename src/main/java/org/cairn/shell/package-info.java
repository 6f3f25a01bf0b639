/** The main layout, the error pages and the wiring of HTTP. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "people"})
@NullMarked
package org.cairn.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
