package org.cairn.people.account;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.cairn.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/** How a person signs in: the e-mail address, the hash of the password, and how soon an idle session locks. */
public class Account {

    public static final int SHORTEST_IDLE_MINUTES = 1;
    public static final int LONGEST_IDLE_MINUTES = 60;
    public static final int USUAL_COVER_MINUTES = 3;

    @Id
    @Column("person")
    private final UUID person;

    private final String email;
    private String passwordHash;
    private @Nullable Integer idleMinutes;
    private @Nullable Integer coverMinutes;
    private @Nullable Appearance appearance;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    Account(
            UUID person,
            String email,
            String passwordHash,
            @Nullable Integer idleMinutes,
            @Nullable Integer coverMinutes,
            @Nullable Appearance appearance,
            @Nullable Long version) {
        this.person = person;
        this.email = email;
        this.passwordHash = passwordHash;
        this.idleMinutes = idleMinutes;
        this.coverMinutes = coverMinutes;
        this.appearance = appearance;
        this.version = version;
    }

    public static Account of(PersonId person, EmailAddress email, String passwordHash) {
        return new Account(person.value(), email.value(), passwordHash, null, null, null, null);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public void accept(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    /** The person's own choice; empty when the setting of this Cairn counts. */
    public Optional<Duration> idleLock() {
        return Optional.ofNullable(idleMinutes).map(Duration::ofMinutes);
    }

    public void lockWhenIdleFor(int minutes) {
        if (minutes < SHORTEST_IDLE_MINUTES || minutes > LONGEST_IDLE_MINUTES) {
            throw new IllegalArgumentException("Between 1 and 60 minutes.");
        }
        idleMinutes = minutes;
    }

    public Appearance appearance() {
        return appearance == null ? Appearance.SYSTEM : appearance;
    }

    public void show(Appearance chosen) {
        appearance = chosen == Appearance.SYSTEM ? null : chosen;
    }

    /** After so many minutes without a touch the screen covers itself; 0 for never. */
    public int coverMinutes() {
        return coverMinutes == null ? USUAL_COVER_MINUTES : coverMinutes;
    }

    public void coverWhenIdleFor(int minutes) {
        if (minutes < 0 || minutes > LONGEST_IDLE_MINUTES) {
            throw new IllegalArgumentException("Between 1 and 60 minutes, or 0 for never.");
        }
        coverMinutes = minutes;
    }
}
