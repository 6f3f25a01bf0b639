package org.cairn.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import org.cairn.common.ui.UserActivity;
import org.cairn.people.joining.SettingUp;
import org.cairn.people.session.SessionEnd;
import org.springframework.stereotype.Component;

/** Stands before every page: nobody passes before Cairn is set up, nobody whose vault is locked or screen covered. */
@Component
class Gate implements VaadinServiceInitListener {

    private final SettingUp settingUp;
    private final SessionEnd sessionEnd;

    Gate(SettingUp settingUp, SessionEnd sessionEnd) {
        this.settingUp = settingUp;
        this.sessionEnd = sessionEnd;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> {
            init.getUI().addBeforeEnterListener(this::guard);
            init.getUI().add(new UserActivity(sessionEnd::acted));
        });
        service.getSource().addSessionDestroyListener(Gate::endTheBrowsersSessionToo);
    }

    /** When Vaadin gives up a session that nobody uses any more, the sign-in goes with it. */
    private static void endTheBrowsersSessionToo(SessionDestroyEvent event) {
        WrappedSession browser = event.getSession().getSession();
        if (browser != null) {
            try {
                browser.invalidate();
            } catch (IllegalStateException e) {
                // it has ended by itself
            }
        }
    }

    private void guard(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        if (!settingUp.isSetUp()) {
            if (target != SetUpView.class) {
                event.forwardTo(SetUpView.class);
            }
        } else if (sessionEnd.isLocked() && target != LockedView.class && target != RecoverView.class) {
            event.rerouteTo(LockedView.class);
        } else if (sessionEnd.isCovered() && !DoorPage.class.isAssignableFrom(target)) {
            event.rerouteTo(CoverView.class);
        }
    }
}
