package org.cairn.people;

import java.util.List;
import org.cairn.people.account.Person;
import org.cairn.people.account.Persons;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The other mentors of this Cairn, by name: nothing about whom they mentor. */
@Service
@PreAuthorize("hasRole('MENTOR')")
public class Colleagues {

    /** Another mentor. */
    public record Colleague(PersonId id, String name) {}

    private final Persons persons;
    private final CurrentPerson person;

    Colleagues(Persons persons, CurrentPerson person) {
        this.persons = persons;
        this.person = person;
    }

    /** By name. */
    public List<Colleague> others() {
        return persons.findAllByOrderByName().stream()
                .filter(one -> one.roles().contains(Role.MENTOR) && !one.id().equals(person.id()))
                .map(Colleagues::colleague)
                .toList();
    }

    /** The name of somebody who works here; {@link IllegalArgumentException} when nobody has this id. */
    public String nameOf(PersonId id) {
        return persons.findById(id.value())
                .map(Person::name)
                .orElseThrow(() -> new IllegalArgumentException("Nobody here has this id."));
    }

    private static Colleague colleague(Person one) {
        return new Colleague(one.id(), one.name());
    }
}
