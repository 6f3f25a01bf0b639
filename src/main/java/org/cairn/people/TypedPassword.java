package org.cairn.people;

import org.cairn.people.account.Password;
import org.cairn.people.guessing.NetworkAddress;

/** A password as it was just typed, and from where, so that guessing is slowed down. It never shows itself. */
public record TypedPassword(Password password, NetworkAddress from) {

    /** From an address that is no browser's, as in a demonstration. */
    public static TypedPassword of(String typed, String from) {
        return new TypedPassword(Password.typed(typed), new NetworkAddress(from));
    }

    @Override
    public String toString() {
        return "TypedPassword[…]";
    }
}
