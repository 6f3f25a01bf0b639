package org.cairn.people.joining;

import org.cairn.people.account.EmailAddress;
import org.cairn.people.account.Password;
import org.cairn.people.account.Person;
import org.cairn.vault.RecoveryCode;

/** Everything that somebody who joins has given; the recovery code was typed back already. */
public record Newcomer(String name, EmailAddress email, Password password, RecoveryCode recoveryCode) {

    public Newcomer {
        name = Person.checkedName(name);
    }

    @Override
    public String toString() {
        return "Newcomer[…]";
    }
}
