package org.cairn.people.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;

/**
 * Drops every open page of a browser session: what it showed is forgotten by the server, and the browser loads the
 * same address again, where it meets the locked view or the sign-in.
 */
final class Screens {

    private Screens() {}

    static void dropAll(HttpSession browser) {
        for (VaadinSession session : VaadinSession.getAllSessions(browser)) {
            if (session.hasLock()) {
                dropAll(session);
            } else if (session.getLockInstance().tryLock()) {
                dropAllAndUnlock(session);
            } else {
                // Not session.access: that would drop the page in the middle of the request that it is just making
                Thread.startVirtualThread(() -> {
                    session.lock();
                    dropAllAndUnlock(session);
                });
            }
        }
    }

    /** Perhaps on behalf of a page of another session, which must not seem to be the one that is locked here. */
    private static void dropAllAndUnlock(VaadinSession session) {
        Map<Class<?>, CurrentInstance> asking = CurrentInstance.setCurrent(session);
        try {
            dropAll(session);
        } finally {
            session.unlock();
            CurrentInstance.restoreInstances(asking);
        }
    }

    private static void dropAll(VaadinSession session) {
        UI asking = UI.getCurrent();
        for (UI ui : List.copyOf(session.getUIs())) {
            if (ui == asking) {
                // the answer to this request still has to reach the browser; it is removed right after
                leave(ui);
            } else {
                ui.accessSynchronously(() -> {
                    leave(ui);
                    session.removeUI(ui);
                });
            }
        }
    }

    private static void leave(UI ui) {
        ui.getPage().reload();
        ui.close();
    }
}
