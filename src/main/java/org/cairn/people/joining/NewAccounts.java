package org.cairn.people.joining;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.cairn.people.PersonId;
import org.cairn.people.Role;
import org.cairn.people.SignedInPerson;
import org.cairn.people.account.Account;
import org.cairn.people.account.Accounts;
import org.cairn.people.account.PasswordHashing;
import org.cairn.people.account.PasswordRules;
import org.cairn.people.account.Person;
import org.cairn.people.account.Persons;
import org.cairn.people.session.SessionOpening;
import org.cairn.vault.Keyring;
import org.cairn.vault.OwnerId;
import org.cairn.vault.Secret;
import org.cairn.vault.Vaults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes person, account and vault in one transaction: all of them come into being, or none. */
@Component
class NewAccounts {

    private final Persons persons;
    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final PasswordRules rules;
    private final Vaults vaults;
    private final SessionOpening opening;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NewAccounts(
            Persons persons,
            Accounts accounts,
            PasswordHashing hashing,
            PasswordRules rules,
            Vaults vaults,
            SessionOpening opening,
            TransactionTemplate transaction,
            Clock clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.hashing = hashing;
        this.rules = rules;
        this.vaults = vaults;
        this.opening = opening;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What {@code alongside} does with the new person's id happens in the same transaction. The answer is signed in,
     * with an open vault, and waits to be tied to a browser.
     */
    SignedInPerson create(Newcomer newcomer, Set<Role> roles, Consumer<PersonId> alongside) {
        rules.require(newcomer.password(), newcomer.name(), newcomer.email().value());
        String hash = hashing.hash(newcomer.password());
        Person person = Person.joining(newcomer.name(), roles, clock.instant());
        Account account = Account.of(person.id(), newcomer.email(), hash);
        Keys keys = new Keys();
        try (Secret secret = newcomer.password().secret()) {
            transaction.executeWithoutResult(status -> {
                persons.save(person);
                alongside.accept(person.id());
                save(account);
                keys.ring = vaults.create(owner(person), secret, newcomer.recoveryCode());
            });
            return opening.open(person, account, keys.take());
        } finally {
            keys.close();
        }
    }

    private void save(Account account) {
        if (accounts.findByEmail(account.email().value()).isPresent()) {
            throw new EmailTakenException();
        }
        accounts.save(account);
    }

    private static OwnerId owner(Person person) {
        return new OwnerId(person.id().value());
    }

    /** Closes the keyring again when the transaction does not come to its end. */
    private static final class Keys implements AutoCloseable {
        private @Nullable Keyring ring;

        Keyring take() {
            Keyring taken = java.util.Objects.requireNonNull(ring);
            ring = null;
            return taken;
        }

        @Override
        public void close() {
            if (ring != null) {
                ring.close();
            }
        }
    }
}
