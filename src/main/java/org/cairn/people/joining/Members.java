package org.cairn.people.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairn.people.PersonId;
import org.cairn.people.Role;
import org.cairn.people.account.Account;
import org.cairn.people.account.Accounts;
import org.cairn.people.account.Persons;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who has joined, for the administrator. */
@Service
public class Members {

    private final Persons persons;
    private final Accounts accounts;

    Members(Persons persons, Accounts accounts) {
        this.persons = persons;
        this.accounts = accounts;
    }

    /** One person as the administrator sees them: nothing about whom they mentor. */
    public record Member(PersonId id, String name, String email, Set<Role> roles, Instant joinedAt) {}

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Member> all() {
        Map<PersonId, Account> byPerson =
                accounts.findAll().stream().collect(Collectors.toMap(Account::person, Function.identity()));
        return persons.findAllByOrderByName().stream()
                .filter(person -> byPerson.containsKey(person.id()))
                .map(person -> new Member(
                        person.id(),
                        person.name(),
                        byPerson.get(person.id()).email().value(),
                        person.roles(),
                        person.joinedAt()))
                .toList();
    }
}
