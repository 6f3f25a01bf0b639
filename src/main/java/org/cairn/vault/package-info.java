/**
 * Secrets, key slots, keyrings and sealing: nothing here knows what a goal is.
 *
 * <p>No method asks for a role: whoever calls holds a {@link org.cairn.vault.Keyring} or a
 * {@link org.cairn.vault.Secret}, and that is the proof. The bytes are specified in {@code docs/format/}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.cairn.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
