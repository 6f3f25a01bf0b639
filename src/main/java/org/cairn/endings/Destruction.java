package org.cairn.endings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** That everything sealed of a relationship was destroyed: counts and dates. It names nobody and outlives what it tells of. */
@Table("destruction")
final class Destruction {

    /** How many entries of one type there were. */
    @Table("destroyed_kind")
    record Kind(String kind, int entries) {}

    @Id
    private final UUID id;

    private final String reference;
    private final UUID relationship;
    private final UUID mentor;
    private final LocalDate beganOn;
    private final @Nullable LocalDate endedOn;
    private final Certificate.Cause cause;
    private final Instant destroyedAt;
    private final int sealedRows;
    private final int keyWraps;
    private final boolean inAFile;
    private final LocalDate backupsUntil;
    private @Nullable Instant verifiedAt;

    @MappedCollection(idColumn = "destruction")
    private final Set<Kind> kinds;

    @Version
    private final @Nullable Integer version;

    @PersistenceCreator
    Destruction(
            UUID id,
            String reference,
            UUID relationship,
            UUID mentor,
            LocalDate beganOn,
            @Nullable LocalDate endedOn,
            Certificate.Cause cause,
            Instant destroyedAt,
            int sealedRows,
            int keyWraps,
            boolean inAFile,
            LocalDate backupsUntil,
            @Nullable Instant verifiedAt,
            Set<Kind> kinds,
            @Nullable Integer version) {
        this.id = id;
        this.reference = reference;
        this.relationship = relationship;
        this.mentor = mentor;
        this.beganOn = beganOn;
        this.endedOn = endedOn;
        this.cause = cause;
        this.destroyedAt = destroyedAt;
        this.sealedRows = sealedRows;
        this.keyWraps = keyWraps;
        this.inAFile = inAFile;
        this.backupsUntil = backupsUntil;
        this.verifiedAt = verifiedAt;
        this.kinds = Set.copyOf(kinds);
        this.version = version;
    }

    /** Notes that it was looked for afterwards, and that nothing opens any more. */
    void verified(Instant now) {
        if (verifiedAt == null) {
            verifiedAt = now;
        }
    }

    boolean isVerified() {
        return verifiedAt != null;
    }

    RelationshipId relationship() {
        return new RelationshipId(relationship);
    }

    UUID mentor() {
        return mentor;
    }

    Certificate certificate() {
        return new Certificate(
                reference,
                beganOn,
                endedOn,
                cause,
                destroyedAt,
                Certificate.counts(kinds),
                sealedRows,
                keyWraps,
                inAFile,
                backupsUntil,
                verifiedAt);
    }
}
