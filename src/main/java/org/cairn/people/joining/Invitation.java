package org.cairn.people.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cairn.people.PersonId;
import org.cairn.people.account.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A mentor may join with a link that works once, for seven days, unless it is taken back. */
class Invitation {

    static final Duration VALIDITY = Duration.ofDays(7);

    @Id
    private final UUID id;

    private final String tokenHash;
    private final @Nullable String email;
    private final UUID invitedBy;
    private final Instant invitedAt;
    private final Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant usedAt;
    private @Nullable UUID usedBy;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    Invitation(
            UUID id,
            String tokenHash,
            @Nullable String email,
            UUID invitedBy,
            Instant invitedAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant usedAt,
            @Nullable UUID usedBy,
            @Nullable Long version) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.email = email;
        this.invitedBy = invitedBy;
        this.invitedAt = invitedAt;
        this.expiresAt = expiresAt;
        this.revokedAt = revokedAt;
        this.usedAt = usedAt;
        this.usedBy = usedBy;
        this.version = version;
    }

    static Invitation of(Token token, @Nullable EmailAddress email, PersonId invitedBy, Instant now) {
        return new Invitation(
                UUID.randomUUID(),
                token.hash(),
                email == null ? null : email.value(),
                invitedBy.value(),
                now,
                now.plus(VALIDITY),
                null,
                null,
                null,
                null);
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && usedAt == null && now.isBefore(expiresAt);
    }

    void use(PersonId person, Instant now) {
        requireOpen(now);
        usedAt = now;
        usedBy = person.value();
    }

    void revoke(Instant now) {
        requireOpen(now);
        revokedAt = now;
    }

    private void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new InvitationClosedException();
        }
    }

    UUID id() {
        return id;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
