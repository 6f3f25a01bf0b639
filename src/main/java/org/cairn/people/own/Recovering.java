package org.cairn.people.own;

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
import org.cairn.people.session.SessionOpening;
import org.cairn.vault.Keyring;
import org.cairn.vault.OwnerId;
import org.cairn.vault.RecoveryCode;
import org.cairn.vault.Secret;
import org.cairn.vault.Vaults;
import org.cairn.vault.WrongSecretException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Somebody has forgotten the password and has the recovery code. */
@Service
public class Recovering {

    private final Accounts accounts;
    private final Persons persons;
    private final NewPasswords newPasswords;
    private final PasswordHashing hashing;
    private final Vaults vaults;
    private final SessionOpening opening;
    private final Guessing guessing;

    Recovering(
            Accounts accounts,
            Persons persons,
            NewPasswords newPasswords,
            PasswordHashing hashing,
            Vaults vaults,
            SessionOpening opening,
            Guessing guessing) {
        this.accounts = accounts;
        this.persons = persons;
        this.newPasswords = newPasswords;
        this.hashing = hashing;
        this.vaults = vaults;
        this.opening = opening;
        this.guessing = guessing;
    }

    /**
     * Opens the vault with the code, gives it the new password and signs the person in. An unknown address
     * and a wrong code are the same {@link WrongGuessException}, after the same work.
     */
    @PreAuthorize("permitAll()")
    public SignedInPerson recover(EmailAddress email, RecoveryCode code, Password next, NetworkAddress address) {
        return guessing.attempt(Door.RECOVER, email.value(), address, () -> {
            Account account = accounts.findByEmail(email.value()).orElse(null);
            if (account == null) {
                hashing.matchesNobody(next);
                throw new WrongGuessException();
            }
            return recover(account, code, next);
        });
    }

    private SignedInPerson recover(Account account, RecoveryCode code, Password next) {
        Keyring open = open(account, code, next);
        try (Secret secret = next.secret()) {
            vaults.replacePassword(open, secret, newPasswords.prepare(account, next));
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
        return opening.open(persons.get(account.person()), account, open);
    }

    private Keyring open(Account account, RecoveryCode code, Password next) {
        try {
            return vaults.unlockWithRecovery(new OwnerId(account.person().value()), code);
        } catch (WrongSecretException e) {
            hashing.matchesNobody(next);
            throw new WrongGuessException();
        }
    }
}
