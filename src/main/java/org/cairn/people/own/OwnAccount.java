package org.cairn.people.own;

import java.time.Duration;
import org.cairn.people.CurrentPerson;
import org.cairn.people.account.Account;
import org.cairn.people.account.Accounts;
import org.cairn.people.account.Person;
import org.cairn.people.account.Persons;
import org.cairn.people.session.IdleLockSetting;
import org.cairn.people.session.SignedInSessions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the signed-in person sees and changes of the own account, besides its secrets. */
@Service
public class OwnAccount {

    private final Persons persons;
    private final Accounts accounts;
    private final SignedInSessions sessions;
    private final IdleLockSetting idleLock;
    private final CurrentPerson currentPerson;

    OwnAccount(
            Persons persons,
            Accounts accounts,
            SignedInSessions sessions,
            IdleLockSetting idleLock,
            CurrentPerson currentPerson) {
        this.persons = persons;
        this.accounts = accounts;
        this.sessions = sessions;
        this.idleLock = idleLock;
        this.currentPerson = currentPerson;
    }

    /** The account as its owner sees it. */
    public record Details(String name, String email, int idleMinutes) {}

    @PreAuthorize("isAuthenticated()")
    public Details details() {
        Account account = accounts.get(currentPerson.id());
        return new Details(
                persons.get(currentPerson.id()).name(), account.email().value(), (int)
                        idleLock.of(account).toMinutes());
    }

    @PreAuthorize("isAuthenticated()")
    public void rename(String name) {
        Person person = persons.get(currentPerson.id());
        person.rename(name);
        persons.save(person);
    }

    /** From 1 to 60 minutes; counts at once, in this session too. */
    @PreAuthorize("isAuthenticated()")
    public void lockWhenIdleFor(int minutes) {
        Account account = accounts.get(currentPerson.id());
        account.lockWhenIdleFor(minutes);
        accounts.save(account);
        currentPerson
                .currentSessionKey()
                .ifPresent(session -> sessions.lockWhenIdleFor(session, Duration.ofMinutes(minutes)));
    }
}
