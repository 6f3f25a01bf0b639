/** Goals, their first steps and their review dates. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: paper",
            "common :: pictures",
            "common :: ui",
            "journal",
            "journal :: ui",
            "relationships",
            "relationships :: ui"
        })
@NullMarked
package org.cairn.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
