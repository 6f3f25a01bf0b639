package org.cairn.people.session;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.cairn.common.ui.SessionEnding;
import org.cairn.people.CurrentPerson;
import org.springframework.stereotype.Component;

/** How whoever works now locks or ends the session. */
@Component
public class SessionEnd implements SessionEnding {

    private final SignedInSessions sessions;
    private final CurrentPerson currentPerson;
    private final AuthenticationContext authentication;

    SessionEnd(SignedInSessions sessions, CurrentPerson currentPerson, AuthenticationContext authentication) {
        this.sessions = sessions;
        this.currentPerson = currentPerson;
        this.authentication = authentication;
    }

    public boolean isLocked() {
        return currentPerson.currentSessionKey().map(sessions::isLocked).orElse(false);
    }

    public boolean isCovered() {
        return currentPerson.currentSessionKey().map(sessions::isCovered).orElse(false);
    }

    /** False when nobody is signed in, or the session is locked: then there is nothing to cover. */
    public boolean cover() {
        boolean somethingToCover = currentPerson.isSignedIn() && !isLocked();
        if (somethingToCover) {
            currentPerson.currentSessionKey().ifPresent(sessions::cover);
        }
        return somethingToCover;
    }

    /** The person of the present session did something. */
    public void acted() {
        currentPerson.currentSessionKey().ifPresent(sessions::acted);
    }

    @Override
    public void lock() {
        currentPerson.currentSessionKey().ifPresent(sessions::lock);
    }

    @Override
    public void signOut() {
        lock();
        authentication.logout();
    }
}
