package org.cairn.workshops;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cairn.cycle.CyclePack;
import org.cairn.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** One workshop: its plan, its code, where it is. Nothing that a participant typed stands here. */
@Table("workshop")
final class Workshop {

    static final int LONGEST_TITLE = 100;

    @Id
    private final UUID id;

    private final String title;
    private @Nullable String code;
    private final UUID openedBy;
    private final Instant openedAt;

    @Embedded.Nullable
    private Plan plan;

    private final String cycleId;
    private final String cycleVersion;
    private final String stages;
    private int step;
    private Course.State state;
    private int place;
    private @Nullable Instant deadline;
    private long leftMillis;
    private boolean released;
    private int attended;
    private @Nullable Instant endedAt;
    private @Nullable Instant wipedAt;

    @Version
    private final int version;

    @PersistenceCreator
    Workshop(
            UUID id,
            String title,
            @Nullable String code,
            UUID openedBy,
            Instant openedAt,
            Plan plan,
            String cycleId,
            String cycleVersion,
            String stages,
            int step,
            Course.State state,
            int place,
            @Nullable Instant deadline,
            long leftMillis,
            boolean released,
            int attended,
            @Nullable Instant endedAt,
            @Nullable Instant wipedAt,
            int version) {
        this.id = id;
        this.title = title;
        this.code = code;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        this.plan = plan;
        this.cycleId = cycleId;
        this.cycleVersion = cycleVersion;
        this.stages = stages;
        this.step = step;
        this.state = state;
        this.place = place;
        this.deadline = deadline;
        this.leftMillis = leftMillis;
        this.released = released;
        this.attended = attended;
        this.endedAt = endedAt;
        this.wipedAt = wipedAt;
        this.version = version;
    }

    /** @param draft title, plan and stages; refused when a stage is not in the pack */
    static Workshop open(WorkshopDraft draft, CyclePack pack, JoinCode code, PersonId trainer, Instant now) {
        draft.stages().forEach(pack::stage);
        Course begin = Course.inTheLobby(draft.plan());
        return new Workshop(
                WorkshopId.random().value(),
                draft.title(),
                code.value(),
                trainer.value(),
                now,
                draft.plan(),
                pack.id(),
                pack.version(),
                String.join(",", draft.stages()),
                begin.step(),
                begin.state(),
                begin.place(),
                null,
                0,
                false,
                0,
                null,
                null,
                0);
    }

    WorkshopId id() {
        return new WorkshopId(id);
    }

    String title() {
        return title;
    }

    /** What opens the room's door; empty after the end. */
    Optional<JoinCode> code() {
        return Optional.ofNullable(code).map(JoinCode::new);
    }

    Instant openedAt() {
        return openedAt;
    }

    String cycleId() {
        return cycleId;
    }

    String cycleVersion() {
        return cycleVersion;
    }

    List<String> stages() {
        return List.of(stages.split(","));
    }

    Course course() {
        return new Course(plan, step, state, place, deadline, Duration.ofMillis(leftMillis));
    }

    /** Takes the course on from here; when it has ended, the code is nobody's any more. */
    void goOn(Course course, Instant now) {
        plan = course.plan();
        step = course.step();
        state = course.state();
        place = course.place();
        deadline = course.deadline();
        leftMillis = course.left().toMillis();
        if (state == Course.State.ENDED && endedAt == null) {
            endedAt = now;
            code = null;
        }
    }

    int revision() {
        return version;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    boolean isReleased() {
        return released;
    }

    void release() {
        released = true;
    }

    /** Everything typed is gone; how many were there stays. */
    void wiped(int people, Instant now) {
        attended = people;
        wipedAt = now;
    }

    int attended() {
        return attended;
    }

    Optional<Instant> wipedAt() {
        return Optional.ofNullable(wipedAt);
    }
}
