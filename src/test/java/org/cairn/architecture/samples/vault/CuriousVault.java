package org.cairn.architecture.samples.vault;

import org.cairn.architecture.samples.CaringManager;

/** A vault that knows somebody. */
public class CuriousVault {
    Class<?> knows() {
        return CaringManager.class;
    }
}
