/** Live practice of the reflective cycle in pairs or triads: trainers run it, participants join without an account. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "cycle", "people", "people :: guessing", "vault"})
@NullMarked
package org.cairn.workshops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
