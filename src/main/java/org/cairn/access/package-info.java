/** Everything that is held about one mentee, to read, when they ask for it. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: paper",
            "common :: ui",
            "journal",
            "meetings",
            "people",
            "people :: ui",
            "relationships",
            "relationships :: ui"
        })
@NullMarked
package org.cairn.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
