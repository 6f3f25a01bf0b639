package org.cairn.people.account;

import java.util.List;
import java.util.UUID;
import org.cairn.people.PersonId;
import org.springframework.data.repository.ListCrudRepository;

/** The persons of this Cairn. */
public interface Persons extends ListCrudRepository<Person, UUID> {

    List<Person> findAllByOrderByName();

    default Person get(PersonId id) {
        return findById(id.value()).orElseThrow(() -> new IllegalStateException("This person does not exist."));
    }
}
