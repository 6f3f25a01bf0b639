package org.cairn.people.session;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.cairn.people.CurrentPerson;
import org.cairn.people.PersonId;
import org.cairn.people.SignedInPerson;
import org.cairn.people.account.Account;
import org.cairn.people.account.Accounts;
import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.people.account.PasswordHashing;
import org.cairn.people.account.Persons;
import org.cairn.people.guessing.Door;
import org.cairn.people.guessing.Guessing;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.vault.Keyring;
import org.cairn.vault.OwnerId;
import org.cairn.vault.Secret;
import org.cairn.vault.SessionKey;
import org.cairn.vault.Vaults;
import org.cairn.vault.WrongSecretException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** One password, used twice: it is checked against its hash, and it opens the vault. See decision 0040. */
@Service
public class SigningIn {

    private final Accounts accounts;
    private final Persons persons;
    private final PasswordHashing hashing;
    private final Vaults vaults;
    private final SessionOpening opening;
    private final SignedInSessions sessions;
    private final Guessing guessing;
    private final CurrentPerson currentPerson;

    SigningIn(
            Accounts accounts,
            Persons persons,
            PasswordHashing hashing,
            Vaults vaults,
            SessionOpening opening,
            SignedInSessions sessions,
            Guessing guessing,
            CurrentPerson currentPerson) {
        this.accounts = accounts;
        this.persons = persons;
        this.hashing = hashing;
        this.vaults = vaults;
        this.opening = opening;
        this.sessions = sessions;
        this.guessing = guessing;
        this.currentPerson = currentPerson;
    }

    /** Throws {@link WrongGuessException} for a wrong password and for an unknown address alike, after equal work. */
    @PreAuthorize("permitAll()")
    public SignedInPerson signIn(EmailAddress email, Password password, NetworkAddress address) {
        return guessing.attempt(Door.SIGN_IN, email.value(), address, () -> {
            Account account = matching(accounts.findByEmail(email.value()), password);
            return opening.open(persons.get(account.person()), account, unlock(account, password));
        });
    }

    /** Opens a locked session again. The hash is asked as well: it alone says which password counts. */
    @PreAuthorize("isAuthenticated()")
    public void openAgain(Password password, NetworkAddress address) {
        again(password, address, (session, account) -> sessions.openAgain(session, unlock(account, password)));
    }

    /** Takes the cover off. The vault has stayed open, so the hash alone is asked; a wrong guess costs what it costs at sign-in. */
    @PreAuthorize("isAuthenticated()")
    public void uncover(Password password, NetworkAddress address) {
        again(password, address, (session, _) -> sessions.uncover(session));
    }

    /** Asks once more before something that cannot be taken back. The hash alone is asked; a wrong guess costs what it costs at sign-in. */
    @PreAuthorize("isAuthenticated()")
    public void confirm(Password password, NetworkAddress address) {
        PersonId person = currentPerson.id();
        guessing.attempt(
                Door.UNLOCK, person.toString(), address, () -> matching(accounts.findById(person.value()), password));
    }

    private void again(Password password, NetworkAddress address, BiConsumer<SessionKey, Account> opening) {
        PersonId person = currentPerson.id();
        SessionKey session = currentPerson.currentSessionKey().orElseThrow();
        guessing.attempt(Door.UNLOCK, person.toString(), address, () -> {
            Account account = matching(Optional.of(accounts.get(person)), password);
            opening.accept(session, account);
            return account;
        });
    }

    private Account matching(Optional<Account> account, Password password) {
        boolean matches = account.map(found -> hashing.matches(password, found.passwordHash()))
                .orElseGet(() -> hashing.matchesNobody(password));
        if (!matches) {
            throw new WrongGuessException();
        }
        return account.orElseThrow();
    }

    private Keyring unlock(Account account, Password password) {
        try (Secret secret = password.secret()) {
            return vaults.unlock(new OwnerId(account.person().value()), secret);
        } catch (WrongSecretException e) {
            throw new WrongGuessException();
        }
    }
}
