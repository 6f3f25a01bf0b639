package org.cairn.people.session;

import org.cairn.people.SignedInPerson;
import org.cairn.people.account.Account;
import org.cairn.people.account.Person;
import org.cairn.vault.Keyring;
import org.cairn.vault.SessionKey;
import org.springframework.stereotype.Component;

/** Turns a person whose vault is open into one who is signed in. */
@Component
public class SessionOpening {

    private final SignedInSessions sessions;
    private final IdleLockSetting idleLock;

    SessionOpening(SignedInSessions sessions, IdleLockSetting idleLock) {
        this.sessions = sessions;
        this.idleLock = idleLock;
    }

    public SignedInPerson open(Person person, Account account, Keyring keyring) {
        SessionKey key = sessions.begin(person.id(), keyring, idleLock.of(account));
        return new SignedInPerson(person.id(), person.name(), person.roles(), key);
    }
}
