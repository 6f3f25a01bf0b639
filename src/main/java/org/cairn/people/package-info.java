/** Persons, roles, accounts, sign-in and the first run. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "vault"})
@NullMarked
package org.cairn.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
