package org.cairn.endings;

import java.time.LocalDate;
import java.util.UUID;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Until when what is sealed of an ended relationship is kept, and when its mentor was told. On that day it goes, but never
 * unannounced: see {@link #isDue}.
 *
 * @see <a href="../../../../../../docs/decisions/0153-a-retention-date-is-kept-and-never-unannounced.md">decision 153</a>
 */
@Table("retention")
final class Retention {

    /** From so many days before the day it is announced, on Today and on the page of the relationship. */
    static final int ANNOUNCED = 30;

    /** From so many days before it is said once more. */
    static final int REMINDED = 7;

    /** An announcement has stood for so many days before anything goes. */
    static final int NOTICE = 3;

    /** Where a letter cannot be sent, nothing waits for it longer than this. */
    static final int PATIENCE = 14;

    @Id
    private final UUID relationship;

    private LocalDate keepUntil;
    private LocalDate toldOn;
    private @Nullable LocalDate announcedOn;
    private @Nullable LocalDate writtenOn;
    private @Nullable LocalDate remindedOn;

    @Version
    private final @Nullable Integer version;

    @PersistenceCreator
    Retention(
            UUID relationship,
            LocalDate keepUntil,
            LocalDate toldOn,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate writtenOn,
            @Nullable LocalDate remindedOn,
            @Nullable Integer version) {
        this.relationship = relationship;
        this.keepUntil = keepUntil;
        this.toldOn = toldOn;
        this.announcedOn = announcedOn;
        this.writtenOn = writtenOn;
        this.remindedOn = remindedOn;
        this.version = version;
    }

    /** From the day on which its mentor chose the date, which is in the future. */
    static Retention until(RelationshipId relationship, LocalDate day, LocalDate today) {
        requireLater(day, today);
        return new Retention(relationship.value(), day, today, null, null, null, null);
    }

    /** Gives it more time, a year at the most; everything is announced anew. */
    void prolong(LocalDate until, LocalDate today) {
        requireLater(until, today);
        requireLater(until, keepUntil);
        if (until.isAfter(latestProlonged(keepUntil, today))) {
            throw new IllegalArgumentException("Notes are kept for a year longer at the most; then it is asked again.");
        }
        keepUntil = until;
        toldOn = today;
        announcedOn = null;
        writtenOn = null;
        remindedOn = null;
    }

    static LocalDate latestProlonged(LocalDate keepUntil, LocalDate today) {
        return (keepUntil.isAfter(today) ? keepUntil : today).plusYears(1);
    }

    boolean isToBeAnnounced(LocalDate today) {
        return announcedOn == null && !today.isBefore(keepUntil.minusDays(ANNOUNCED));
    }

    void announce(LocalDate today) {
        announcedOn = today;
    }

    boolean isToBeReminded(LocalDate today) {
        return remindedOn == null && !today.isBefore(keepUntil.minusDays(REMINDED));
    }

    void remind(LocalDate today) {
        remindedOn = today;
    }

    /** A letter is owed to whoever chose the day longer ago than the announcement would have been. */
    boolean isToBeWritten(LocalDate today) {
        return writtenOn == null && !wasToldLately() && !today.isBefore(keepUntil.minusDays(ANNOUNCED));
    }

    void written(LocalDate today) {
        writtenOn = today;
    }

    /** Whether nothing goes yet, because a letter has still to be sent. */
    boolean waitsForLetter(LocalDate today) {
        return isToBeWritten(today) && today.isBefore(keepUntil.plusDays(PATIENCE));
    }

    boolean isAnnounced(LocalDate today) {
        return !today.isBefore(keepUntil.minusDays(ANNOUNCED));
    }

    boolean isNear(LocalDate today) {
        return !today.isBefore(keepUntil.minusDays(REMINDED));
    }

    /** Whether its day has come, and the announcement has stood long enough. */
    boolean isDue(LocalDate today) {
        boolean told = wasToldLately() || announcedOn != null && !today.isBefore(announcedOn.plusDays(NOTICE));
        return told && !today.isBefore(keepUntil);
    }

    /** The day on which it goes: the one that was said, or a little later when it was announced late. */
    LocalDate goesOn(LocalDate today) {
        if (wasToldLately() || !isAnnounced(today)) {
            return keepUntil;
        }
        LocalDate announced = announcedOn == null ? today : announcedOn;
        LocalDate noticed = announced.plusDays(NOTICE);
        return noticed.isAfter(keepUntil) ? noticed : keepUntil;
    }

    private boolean wasToldLately() {
        return !toldOn.isBefore(keepUntil.minusDays(ANNOUNCED));
    }

    private static void requireLater(LocalDate day, LocalDate than) {
        if (!day.isAfter(than)) {
            throw new IllegalArgumentException("Notes are kept until a later day.");
        }
    }

    RelationshipId relationship() {
        return new RelationshipId(relationship);
    }

    LocalDate keepUntil() {
        return keepUntil;
    }
}
