/** Invented mentors with the stories of their mentees, told anew at each start with the profile {@code demo}. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "cycle",
            "goals",
            "journal",
            "relationships",
            "meetings",
            "endings",
            "practice",
            "people"
        })
@NullMarked
package org.cairn.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
