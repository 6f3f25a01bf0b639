package org.cairn.people.own;

import org.cairn.people.PersonId;
import org.cairn.people.account.Account;
import org.cairn.people.account.Accounts;
import org.cairn.people.account.Password;
import org.cairn.people.account.PasswordHashing;
import org.cairn.people.account.PasswordRules;
import org.cairn.people.account.Person;
import org.cairn.people.account.Persons;
import org.springframework.stereotype.Component;

/**
 * Makes the sign-in take over a new password. The vault runs what {@link #prepare} gives back in the very transaction
 * in which the new slot becomes the valid one, so that hash and vault never disagree. See decision 0042.
 */
@Component
class NewPasswords {

    private final Persons persons;
    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final PasswordRules rules;

    NewPasswords(Persons persons, Accounts accounts, PasswordHashing hashing, PasswordRules rules) {
        this.persons = persons;
        this.accounts = accounts;
        this.hashing = hashing;
        this.rules = rules;
    }

    /** The slow part happens here, before the transaction. */
    Runnable prepare(Account account, Password next) {
        Person person = persons.get(account.person());
        rules.require(next, person.name(), account.email().value());
        String hash = hashing.hash(next);
        return () -> write(account.person(), hash);
    }

    private void write(PersonId person, String hash) {
        Account account = accounts.get(person);
        account.accept(hash);
        accounts.save(account);
    }
}
