/** A mentor's own practice over all relationships: hours, balance, reflections, and what is learnt from them. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: identifiers",
            "common :: paper",
            "common :: pictures",
            "common :: ui",
            "cycle",
            "journal",
            "journal :: ui",
            "meetings",
            "people",
            "relationships"
        })
@NullMarked
package org.cairn.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
