package org.cairn.people.own;

import java.util.List;
import java.util.UUID;
import org.cairn.people.CurrentPerson;
import org.cairn.people.session.SessionElsewhere;
import org.cairn.people.session.SignedInSessions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where the signed-in person is signed in. Ending a session wipes its keys at once and drops its pages. */
@Service
public class OwnSessions {

    private final SignedInSessions sessions;
    private final CurrentPerson currentPerson;

    OwnSessions(SignedInSessions sessions, CurrentPerson currentPerson) {
        this.sessions = sessions;
        this.currentPerson = currentPerson;
    }

    /** The present one first, then the one in which something was done last. */
    @PreAuthorize("isAuthenticated()")
    public List<SessionElsewhere> all() {
        return sessions.of(currentPerson.id(), currentPerson.currentSessionKey().orElseThrow());
    }

    /** Ends one of the own sessions; somebody else's, and one that has ended, are left alone without a word. */
    @PreAuthorize("isAuthenticated()")
    public void end(UUID id) {
        sessions.end(currentPerson.id(), id);
    }

    @PreAuthorize("isAuthenticated()")
    public void endOthers() {
        sessions.endOthers(currentPerson.id(), currentPerson.currentSessionKey().orElseThrow());
    }
}
