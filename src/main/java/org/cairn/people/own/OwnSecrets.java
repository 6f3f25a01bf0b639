package org.cairn.people.own;

import java.util.function.Consumer;
import org.cairn.people.CurrentPerson;
import org.cairn.people.account.Account;
import org.cairn.people.account.Accounts;
import org.cairn.people.account.Password;
import org.cairn.people.guessing.Door;
import org.cairn.people.guessing.Guessing;
import org.cairn.people.guessing.NetworkAddress;
import org.cairn.people.guessing.WrongGuessException;
import org.cairn.people.session.SignedInSessions;
import org.cairn.vault.Keyrings;
import org.cairn.vault.OwnerId;
import org.cairn.vault.RecoveryCode;
import org.cairn.vault.Secret;
import org.cairn.vault.SessionKey;
import org.cairn.vault.Vaults;
import org.cairn.vault.WrongSecretException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Renews the secrets of the signed-in person. Each asks for the present password, and a wrong one is a
 * {@link WrongGuessException}. A new password signs the person out everywhere else.
 */
@Service
public class OwnSecrets {

    private final Accounts accounts;
    private final NewPasswords newPasswords;
    private final Vaults vaults;
    private final Keyrings keyrings;
    private final SignedInSessions sessions;
    private final Guessing guessing;
    private final CurrentPerson currentPerson;

    OwnSecrets(
            Accounts accounts,
            NewPasswords newPasswords,
            Vaults vaults,
            Keyrings keyrings,
            SignedInSessions sessions,
            Guessing guessing,
            CurrentPerson currentPerson) {
        this.accounts = accounts;
        this.newPasswords = newPasswords;
        this.vaults = vaults;
        this.keyrings = keyrings;
        this.sessions = sessions;
        this.guessing = guessing;
        this.currentPerson = currentPerson;
    }

    @PreAuthorize("isAuthenticated()")
    public void changePassword(Password current, Password next, NetworkAddress address) {
        Account account = accounts.get(currentPerson.id());
        withCurrent(current, address, secret -> {
            try (Secret replacement = next.secret()) {
                vaults.changePassword(owner(), secret, replacement, newPasswords.prepare(account, next));
            }
        });
        signOutElsewhere();
    }

    @PreAuthorize("isAuthenticated()")
    public void renewRecoveryCode(Password current, RecoveryCode next, NetworkAddress address) {
        withCurrent(current, address, secret -> vaults.renewRecoveryCode(owner(), secret, next));
    }

    /** New password, new recovery code, new keys; every entry is sealed anew. May take a while. */
    @PreAuthorize("isAuthenticated()")
    public void renewEverything(Password current, Password next, RecoveryCode nextCode, NetworkAddress address) {
        Account account = accounts.get(currentPerson.id());
        withCurrent(current, address, secret -> {
            try (Secret replacement = next.secret()) {
                Runnable accepted = newPasswords.prepare(account, next);
                vaults.rotate(keyrings.current(), secret, replacement, nextCode, accepted);
            }
        });
        signOutElsewhere();
    }

    private void withCurrent(Password current, NetworkAddress address, Consumer<Secret> change) {
        guessing.attempt(Door.UNLOCK, currentPerson.id().toString(), address, () -> {
            try (Secret secret = current.secret()) {
                change.accept(secret);
                return address;
            } catch (WrongSecretException e) {
                throw new WrongGuessException();
            }
        });
    }

    private void signOutElsewhere() {
        SessionKey here = currentPerson.currentSessionKey().orElseThrow();
        sessions.endOthers(currentPerson.id(), here);
    }

    private OwnerId owner() {
        return new OwnerId(currentPerson.id().value());
    }
}
