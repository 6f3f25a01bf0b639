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
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof VaultLockedException) {
                UI.getCurrent().getPage().reload();
                return true;
            }
        }
        return false;
    }
}
