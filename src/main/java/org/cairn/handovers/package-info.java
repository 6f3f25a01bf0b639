/** Handing a relationship over to another mentor: chosen, agreed with the mentee, and never open to both. */
@ApplicationModule(
        allowedDependencies = {
            "archives",
            "common",
            "common :: ui",
            "endings",
            "journal",
            "people",
            "people :: ui",
            "relationships",
            "relationships :: ui",
            "vault"
        })
@NullMarked
package org.cairn.handovers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
