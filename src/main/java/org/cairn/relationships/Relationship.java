package org.cairn.relationships;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cairn.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A mentoring relationship, as far as it can be told without its key: whose it is, since when, and whether it goes on.
 * One that has ended is put away as well, and cannot be brought back but by beginning it again. A mentor's own journal is
 * kept in the same way, and is a relationship with nobody: see decision 160.
 */
@Table("relationship")
public final class Relationship {

    /** Whether there is somebody at the other end. */
    enum Kind {
        MENTORING,
        OWN_JOURNAL
    }

    @Id
    private final UUID id;

    private final UUID mentor;
    private final LocalDate startedOn;
    private final Kind kind;
    private boolean archived;

    @Nullable
    private LocalDate endedOn;

    @Nullable
    private LocalDate destroyedOn;

    @Nullable
    private Instant takenOverAt;

    @Version
    @Nullable
    private Integer version;

    @PersistenceCreator
    Relationship(
            UUID id,
            UUID mentor,
            LocalDate startedOn,
            Kind kind,
            boolean archived,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate destroyedOn,
            @Nullable Instant takenOverAt,
            @Nullable Integer version) {
        this.id = id;
        this.mentor = mentor;
        this.startedOn = startedOn;
        this.kind = kind;
        this.archived = archived;
        this.endedOn = endedOn;
        this.destroyedOn = destroyedOn;
        this.takenOverAt = takenOverAt;
        this.version = version;
    }

    static Relationship begin(PersonId mentor, LocalDate today) {
        return new Relationship(
                UUID.randomUUID(), mentor.value(), today, Kind.MENTORING, false, null, null, null, null);
    }

    /** There is one for each mentor: its id follows from the mentor's, so that two windows cannot make two. */
    static Relationship ownJournal(PersonId mentor, LocalDate today) {
        return new Relationship(
                idOfOwnJournal(mentor), mentor.value(), today, Kind.OWN_JOURNAL, false, null, null, null, null);
    }

    static UUID idOfOwnJournal(PersonId mentor) {
        return UUID.nameUUIDFromBytes(("own journal of " + mentor.value()).getBytes(StandardCharsets.UTF_8));
    }

    public RelationshipId id() {
        return new RelationshipId(id);
    }

    public PersonId mentor() {
        return new PersonId(mentor);
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public boolean isArchived() {
        return archived;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public boolean isEnded() {
        return endedOn != null;
    }

    public boolean isDestroyed() {
        return destroyedOn != null;
    }

    boolean isOf(PersonId person) {
        return mentor.equals(person.value()) && !isDestroyed();
    }

    /** False for the mentor's own journal. */
    public boolean isWithSomebody() {
        return kind == Kind.MENTORING;
    }

    /** Since when it is this mentor's, when another one began it. */
    public @Nullable Instant takenOverAt() {
        return takenOverAt;
    }

    void takenOver(Instant now) {
        requireNotDestroyed();
        takenOverAt = now;
    }

    void archive() {
        requireNotDestroyed();
        archived = true;
    }

    void bringBack() {
        requireNotDestroyed();
        requireNotEnded();
        archived = false;
    }

    void end(LocalDate today) {
        requireNotDestroyed();
        requireNotEnded();
        endedOn = today;
        archived = true;
    }

    /** Both begin again, as if it had not ended. */
    void reopen() {
        requireNotDestroyed();
        endedOn = null;
        archived = false;
    }

    void destroy(LocalDate today) {
        requireNotDestroyed();
        destroyedOn = today;
    }

    /** {@link RelationshipEndedException} once it has ended. */
    public void requireNotEnded() {
        if (isEnded()) {
            throw new RelationshipEndedException();
        }
    }

    private void requireNotDestroyed() {
        if (isDestroyed()) {
            throw new IllegalStateException("The relationship has been destroyed.");
        }
    }
}
