package org.cairn.people.account;

import java.util.Optional;
import java.util.UUID;
import org.cairn.people.PersonId;
import org.springframework.data.repository.ListCrudRepository;

/** The accounts of this Cairn. */
public interface Accounts extends ListCrudRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    default Account get(PersonId person) {
        return findById(person.value()).orElseThrow(() -> new IllegalStateException("This account does not exist."));
    }
}
