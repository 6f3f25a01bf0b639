/** Small value objects, the clock and shared pieces of user interface. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.cairn.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
