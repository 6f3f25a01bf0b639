package org.cairn.people;

import org.cairn.people.account.Password;
import org.cairn.people.guessing.NetworkAddress;

/** A password as it was just typed, and from where, so that guessing is slowed down. It never shows itself. */
public record TypedPassword(Password password, NetworkAddress from) {

    @Override
    public String toString() {
        return "TypedPassword[…]";
    }
}
