package org.cairn.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cairn.people.PersonId;
import org.cairn.people.Role;
import org.cairn.people.SignedInPerson;
import org.cairn.vault.Keyring;
import org.cairn.vault.Keyrings;
import org.cairn.vault.OwnerId;
import org.cairn.vault.RecoveryCode;
import org.cairn.vault.Secret;
import org.cairn.vault.SessionKey;
import org.cairn.vault.Vaults;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A mentor with a vault of their own, who can be signed in on the test's thread and on others, in several sessions. */
public final class Mentor {

    public static final String PASSWORD = "quiet lichen on the ridge";

    private final Vaults vaults;
    private final Keyrings keyrings;
    private final PersonId id;
    private final RecoveryCode code = RecoveryCode.random();
    private final List<SessionKey> sessions = new ArrayList<>();

    private Mentor(Vaults vaults, Keyrings keyrings, PersonId id) {
        this.vaults = vaults;
        this.keyrings = keyrings;
        this.id = id;
    }

    /** Makes a vault and signs in on this thread. */
    public static Mentor signedIn(Vaults vaults, Keyrings keyrings) {
        return signedIn(vaults, keyrings, PersonId.random());
    }

    public static Mentor signedIn(Vaults vaults, Keyrings keyrings, PersonId id) {
        Mentor mentor = new Mentor(vaults, keyrings, id);
        try (Secret password = Secret.of(PASSWORD)) {
            mentor.begin(vaults.create(mentor.owner(), password, mentor.code));
        }
        return mentor;
    }

    /** Signs in a mentor whose vault is there already, as after a restart. */
    public static Mentor signedInAgain(Vaults vaults, Keyrings keyrings, PersonId id) {
        Mentor mentor = new Mentor(vaults, keyrings, id);
        mentor.anotherSession();
        return mentor;
    }

    /** Signs in once more on this thread, with a keyring of its own. The number goes to {@link #work(int)}. */
    public int anotherSession() {
        try (Secret password = Secret.of(PASSWORD)) {
            return begin(vaults.unlock(owner(), password));
        }
    }

    private int begin(Keyring keyring) {
        SessionKey session = SessionKey.random();
        keyrings.put(session, keyring);
        sessions.add(session);
        return work(sessions.size() - 1);
    }

    /** From now on this thread works for the mentor's first session. */
    public void work() {
        work(0);
    }

    public int work(int session) {
        SecurityContextHolder.setContext(context(session, Role.MENTOR));
        return session;
    }

    /** The same person, but with another role only. */
    public void workAs(Role role) {
        SecurityContextHolder.setContext(context(0, role));
    }

    public <T> Callable<T> working(int session, Callable<T> work) {
        return () -> {
            SecurityContextHolder.setContext(context(session, Role.MENTOR));
            try {
                return work.call();
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    public void lock(int session) {
        keyrings.wipe(sessions.get(session));
    }

    public PersonId id() {
        return id;
    }

    public OwnerId owner() {
        return new OwnerId(id.value());
    }

    public Keyring keyring(int session) {
        return keyrings.find(sessions.get(session)).orElseThrow();
    }

    private SecurityContext context(int session, Role role) {
        SignedInPerson person = new SignedInPerson(id, "Helen", Set.of(role), sessions.get(session));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(person, null, role.authority()));
        return context;
    }
}
