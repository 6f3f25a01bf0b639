package org.cairn.people;

import java.security.Principal;
import java.util.Set;
import org.cairn.vault.SessionKey;

/**
 * The principal of a signed-in session: who it is, and the key under which the server keeps the open vault. It holds
 * no password and no vault key.
 */
public record SignedInPerson(PersonId id, String name, Set<Role> roles, SessionKey session) implements Principal {

    public SignedInPerson {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return id.value().toString();
    }

    public SignedInPerson called(String newName) {
        return new SignedInPerson(id, newName, roles, session);
    }

    @Override
    public String toString() {
        return "SignedInPerson[" + id.value() + "]";
    }
}
