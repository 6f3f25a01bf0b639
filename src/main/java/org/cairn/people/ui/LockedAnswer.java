package org.cairn.people.ui;

import com.vaadin.flow.component.UI;
import org.cairn.common.ui.TroubleAnswer;
import org.cairn.vault.VaultLockedException;
import org.springframework.stereotype.Component;

/** Whoever meets a locked vault in the middle of something is asked for the password. */
@Component
class LockedAnswer implements TroubleAnswer {

    @Override
    public boolean answer(Throwable trouble) {
        boolean locked = trouble instanceof VaultLockedException;
        if (locked) {
            UI.getCurrent().getPage().reload();
        }
        return locked;
    }
}
