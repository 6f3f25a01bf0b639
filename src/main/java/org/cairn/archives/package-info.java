/** Archives: a relationship, or everything, in one sealed file with a passphrase of its own, and back. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "endings",
            "journal",
            "meetings",
            "people",
            "people :: ui",
            "relationships",
            "relationships :: ui",
            "vault"
        })
@NullMarked
package org.cairn.archives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
