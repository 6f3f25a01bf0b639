package org.cairn.people.session;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import org.cairn.vault.SessionKey;

/** Lies in the browser's session and ends the signed-in session with it, however that comes to its end. */
final class SessionTie implements HttpSessionBindingListener {

    static final String ATTRIBUTE = "org.cairn.session";

    private final SessionKey key;
    private final SignedInSessions sessions;

    SessionTie(SessionKey key, SignedInSessions sessions) {
        this.key = key;
        this.sessions = sessions;
    }

    SessionKey key() {
        return key;
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        sessions.end(key);
    }
}
