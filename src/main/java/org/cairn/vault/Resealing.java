package org.cairn.vault;

import java.util.UUID;

/**
 * Lets whoever stores sealed entries take part in a rotation. Both are called again after
 * a crash, for as long as an older key exists.
 */
public interface Resealing {

    /**
     * Called outside of any transaction. Reseals every stored envelope of the relationship that
     * {@link Sealing#isCurrent} denies: open, seal again in the same place, store, in transactions of its own. Both
     * keys open meanwhile. Throwing leaves both keys.
     */
    void reseal(Keyring open, UUID relationship);

    /**
     * Whether any envelope of the relationship is still sealed under this key ({@link Sealing#keyOf}). Called inside
     * the transaction that removes the key.
     */
    boolean isAnySealedUnder(UUID relationship, UUID keyId);
}
