package org.cairn.people.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cairn.people.PersonId;
import org.cairn.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** Somebody who works with Cairn, by the name that others see (1 to 100 characters). */
public class Person {

    public static final int LONGEST_NAME = 100;

    @Id
    private final UUID id;

    private String name;
    private final Instant joinedAt;

    @MappedCollection(idColumn = "person")
    private final Set<GrantedRole> roles;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    Person(UUID id, String name, Instant joinedAt, Set<GrantedRole> roles, @Nullable Long version) {
        this.id = id;
        this.name = name;
        this.joinedAt = joinedAt;
        this.roles = roles;
        this.version = version;
    }

    public static Person joining(String name, Set<Role> roles, Instant now) {
        Set<GrantedRole> granted = roles.stream().map(GrantedRole::new).collect(Collectors.toSet());
        Person person = new Person(UUID.randomUUID(), "", now, granted, null);
        person.rename(name);
        return person;
    }

    public void rename(String newName) {
        name = checkedName(newName);
    }

    /** The name as it is kept: without space around it. Refuses an empty or overlong one. */
    public static String checkedName(String name) {
        String kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has between 1 and " + LONGEST_NAME + " characters.");
        }
        return kept;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public String name() {
        return name;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public Set<Role> roles() {
        return roles.stream().map(GrantedRole::role).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
