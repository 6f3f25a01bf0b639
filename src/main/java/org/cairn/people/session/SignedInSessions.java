package org.cairn.people.session;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cairn.people.PersonId;
import org.cairn.vault.Keyring;
import org.cairn.vault.Keyrings;
import org.cairn.vault.SessionKey;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The signed-in sessions of this node. A session can lock (its keys are wiped, its pages dropped, the person stays
 * signed in), open again, and end; whatever ends it wipes its keys. See decision 0041.
 */
@Component
public class SignedInSessions implements DisposableBean {

    /** Longer than the longest idle lock: what is private is sealed by then, and the way back is one password. */
    private static final Duration AWAY = Duration.ofHours(4);

    private final Map<SessionKey, OpenSession> sessions = new ConcurrentHashMap<>();
    private final Keyrings keyrings;
    private final Clock clock;

    SignedInSessions(Keyrings keyrings, Clock clock) {
        this.keyrings = keyrings;
        this.clock = clock;
    }

    /** Begins a session with an open vault. It has a minute to be tied to a browser. */
    public SessionKey begin(PersonId person, Keyring keyring, Duration idleLock) {
        SessionKey key = SessionKey.random();
        sessions.put(key, new OpenSession(person, idleLock, clock.instant()));
        keep(key, keyring);
        return key;
    }

    /** From now on the session lives as long as the browser's session does. */
    public void tie(SessionKey key, HttpSession browser) {
        OpenSession session = sessions.get(key);
        if (session == null) {
            throw new IllegalStateException("This session has ended.");
        }
        session.belongsTo(browser);
        browser.setMaxInactiveInterval((int) AWAY.toSeconds());
        browser.setAttribute(SessionTie.ATTRIBUTE, new SessionTie(key, this));
    }

    /**
     * Whether somebody signed in with this browser and that session is over, which the container may not have heard of
     * yet. A browser in which nobody has signed in has ended nothing.
     */
    public boolean hasEnded(HttpSession browser) {
        try {
            return browser.getAttribute(SessionTie.ATTRIBUTE) instanceof SessionTie tie
                    && !sessions.containsKey(tie.key());
        } catch (IllegalStateException e) {
            // it is being invalidated right now
            return true;
        }
    }

    /** Remembers the kind of browser, so that its person recognises the session later. */
    public void cameWith(SessionKey key, Device device) {
        OpenSession session = sessions.get(key);
        if (session != null) {
            session.cameWith(device);
        }
    }

    /** The sessions of a person: the one that asks first, then the one in which something was done last. */
    public List<SessionElsewhere> of(PersonId person, SessionKey asking) {
        return sessions.entrySet().stream()
                .filter(one -> one.getValue().person().equals(person))
                .map(one -> one.getValue().asItsPersonSeesIt(one.getKey().equals(asking), isLocked(one.getKey())))
                .sorted(Comparator.comparing(SessionElsewhere::isHere)
                        .thenComparing(SessionElsewhere::lastActive)
                        .reversed())
                .toList();
    }

    /** Ends this session of this person, wherever it is open; anything else is left alone. */
    public void end(PersonId person, UUID id) {
        sessions.forEach((key, session) -> {
            if (session.person().equals(person) && session.id().equals(id)) {
                endWithBrowser(key, session);
            }
        });
    }

    public boolean isLocked(SessionKey key) {
        return keyrings.find(key).isEmpty();
    }

    /** The person did something: typed, tapped, moved. A heartbeat of the browser is no such thing. */
    public void acted(SessionKey key) {
        OpenSession session = sessions.get(key);
        if (session != null) {
            session.acted(clock.instant());
        }
    }

    public void lockWhenIdleFor(SessionKey key, Duration duration) {
        OpenSession session = sessions.get(key);
        if (session != null) {
            session.lockWhenIdleFor(duration);
        }
    }

    public boolean isCovered(SessionKey key) {
        OpenSession session = sessions.get(key);
        return session != null && session.isCovered();
    }

    /** From now on every page that is loaded asks for the password; the keys stay, so that words can still be kept. */
    public void cover(SessionKey key) {
        OpenSession session = sessions.get(key);
        if (session != null) {
            session.cover(true);
        }
    }

    void uncover(SessionKey key) {
        OpenSession session = sessions.get(key);
        if (session == null) {
            throw new IllegalStateException("This session has ended.");
        }
        session.cover(false);
        acted(key);
    }

    /** Wipes the keys, and with them every page that the session shows. */
    public void lock(SessionKey key) {
        keyrings.wipe(key);
    }

    public void openAgain(SessionKey key, Keyring keyring) {
        if (!sessions.containsKey(key)) {
            keyring.close();
            throw new IllegalStateException("This session has ended.");
        }
        keep(key, keyring);
        uncover(key);
    }

    /** Ends a session that no browser has taken over. */
    public void endUntied(SessionKey key) {
        end(key);
    }

    /** Forgets the session and wipes its keys. */
    void end(SessionKey key) {
        sessions.remove(key);
        keyrings.wipe(key);
    }

    /** Signs the person out of every session but this one, as after a new password. */
    public void endOthers(PersonId person, SessionKey stays) {
        sessions.forEach((key, session) -> {
            if (session.person().equals(person) && !key.equals(stays)) {
                endWithBrowser(key, session);
            }
        });
    }

    void lockIdle() {
        Instant now = clock.instant();
        sessions.forEach((key, session) -> {
            if (session.isLost(now)) {
                end(key);
            } else if (session.isIdle(now) && !isLocked(key)) {
                lock(key);
            }
        });
        // those that were in use when a session was locked
        JsonBuffers.drop();
    }

    private void endWithBrowser(SessionKey key, OpenSession session) {
        end(key);
        HttpSession browser = session.browser();
        if (browser != null) {
            try {
                Screens.dropAll(browser);
                browser.invalidate();
            } catch (IllegalStateException e) {
                // it has ended by itself meanwhile
            }
        }
    }

    private void keep(SessionKey key, Keyring keyring) {
        keyrings.put(key, keyring);
        keyring.onClose(() -> {
            dropPagesIfLocked(key);
            JsonBuffers.drop();
        });
    }

    private void dropPagesIfLocked(SessionKey key) {
        OpenSession session = sessions.get(key);
        HttpSession browser = session == null ? null : session.browser();
        if (browser != null && isLocked(key)) {
            try {
                Screens.dropAll(browser);
            } catch (IllegalStateException e) {
                // it has ended by itself meanwhile
            }
        }
    }

    /** The server stops. */
    @Override
    public void destroy() {
        sessions.keySet().forEach(this::end);
    }
}
