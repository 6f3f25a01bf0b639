package org.cairn.people.session;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cairn.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What the server remembers of one signed-in session: whose it is, the last thing its person did, and its browser. */
final class OpenSession {

    private final UUID id = UUID.randomUUID();
    private final PersonId person;
    private final Instant since;
    private volatile Duration idleLock;
    private volatile Instant lastAction;
    private volatile boolean covered;
    private volatile Device device = Device.of(null);
    private volatile @Nullable HttpSession browser;

    OpenSession(PersonId person, Duration idleLock, Instant now) {
        this.person = person;
        this.idleLock = idleLock;
        this.since = now;
        this.lastAction = now;
    }

    UUID id() {
        return id;
    }

    void cameWith(Device kind) {
        device = kind;
    }

    SessionElsewhere asItsPersonSeesIt(boolean isHere, boolean isLocked) {
        return new SessionElsewhere(id, device, since, lastAction, isHere, isLocked);
    }

    PersonId person() {
        return person;
    }

    @Nullable
    HttpSession browser() {
        return browser;
    }

    void belongsTo(HttpSession browserSession) {
        browser = browserSession;
    }

    boolean isCovered() {
        return covered;
    }

    void cover(boolean now) {
        covered = now;
    }

    void acted(Instant now) {
        lastAction = now;
    }

    void lockWhenIdleFor(Duration duration) {
        idleLock = duration;
    }

    boolean isIdle(Instant now) {
        return !now.isBefore(lastAction.plus(idleLock));
    }

    /** Signed in, and yet no browser session took it over: something failed in between. */
    boolean isLost(Instant now) {
        return browser == null && since.plusSeconds(60).isBefore(now);
    }
}
