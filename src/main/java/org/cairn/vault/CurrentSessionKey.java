package org.cairn.vault;

import java.util.Optional;

/** Tells which session the current thread works for. */
public interface CurrentSessionKey {

    Optional<SessionKey> currentSessionKey();
}
