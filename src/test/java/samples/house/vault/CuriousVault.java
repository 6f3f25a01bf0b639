package samples.house.vault;

import samples.house.CaringManager;

/** A vault that knows somebody. */
public class CuriousVault {
    Class<?> knows() {
        return CaringManager.class;
    }
}
