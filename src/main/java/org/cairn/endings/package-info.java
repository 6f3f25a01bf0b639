/** How a mentoring relationship ends: the conversation, how long the notes are kept, and how they are destroyed. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "common :: paper",
            "cycle",
            "goals",
            "goals :: ui",
            "journal",
            "journal :: ui",
            "relationships",
            "relationships :: ui",
            "meetings",
            "meetings :: ui",
            "people",
            "people :: ui"
        })
@NullMarked
package org.cairn.endings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
