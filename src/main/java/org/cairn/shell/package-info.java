/** The main layout, help, the error pages and the data folder. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "cycle", "people", "people :: ui"})
@NullMarked
package org.cairn.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
