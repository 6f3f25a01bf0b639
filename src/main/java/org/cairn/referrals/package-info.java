/** The directory of who else can help: where mentoring ends, somebody else begins. */
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "people"})
@NullMarked
package org.cairn.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
