/** The guided first interview: notes, blocks, agreement, pace, close and the meeting log. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: paper",
            "common :: pictures",
            "common :: ui",
            "cycle",
            "cycle :: ui",
            "goals",
            "goals :: ui",
            "journal",
            "journal :: ui",
            "relationships",
            "relationships :: ui",
            "people",
            "referrals",
            "referrals :: ui"
        })
@NullMarked
package org.cairn.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
