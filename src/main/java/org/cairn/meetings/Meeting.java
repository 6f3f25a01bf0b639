package org.cairn.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cairn.relationships.RelationshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One line of the meeting log: that two people met, when and for how long. The only plain record of a meeting. */
@Table("meeting")
public final class Meeting {

    /** A meeting is planned for 20 minutes to four hours. */
    public static final int SHORTEST = 20;

    public static final int LONGEST = 240;

    @Id
    private final UUID id;

    private final UUID relationship;
    private final MeetingKind kind;
    private final Instant startedAt;
    private final int plannedMinutes;
    private @Nullable Integer actualMinutes;
    private @Nullable Instant closedAt;

    @Version
    private final int version;

    @PersistenceCreator
    Meeting(
            UUID id,
            UUID relationship,
            MeetingKind kind,
            Instant startedAt,
            int plannedMinutes,
            @Nullable Integer actualMinutes,
            @Nullable Instant closedAt,
            int version) {
        this.id = id;
        this.relationship = relationship;
        this.kind = kind;
        this.startedAt = startedAt;
        this.plannedMinutes = plannedMinutes;
        this.actualMinutes = actualMinutes;
        this.closedAt = closedAt;
        this.version = version;
    }

    /** A meeting that starts now. */
    static Meeting begin(RelationshipId relationship, MeetingKind kind, int plannedMinutes, Instant now) {
        requireLength(plannedMinutes);
        return new Meeting(MeetingId.random().value(), relationship.value(), kind, now, plannedMinutes, null, null, 0);
    }

    static void requireLength(int minutes) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("A meeting is planned for 20 to 240 minutes.");
        }
    }

    /** Ends the meeting; a closed one stays as it was closed. */
    void close(int minutes, Instant now) {
        if (closedAt != null) {
            throw new MeetingClosedException();
        }
        if (minutes < 1 || minutes > Duration.ofHours(24).toMinutes()) {
            throw new IllegalArgumentException("A meeting lasts between one minute and a day.");
        }
        actualMinutes = minutes;
        closedAt = now;
    }

    public MeetingId id() {
        return new MeetingId(id);
    }

    public RelationshipId relationship() {
        return new RelationshipId(relationship);
    }

    public MeetingKind kind() {
        return kind;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public int plannedMinutes() {
        return plannedMinutes;
    }

    public @Nullable Integer actualMinutes() {
        return actualMinutes;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
