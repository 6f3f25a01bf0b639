package org.cairn.workshops;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a running workshop is: in the lobby, in one phase of its plan, or ended. It does not change; each move answers with
 * the course after it. A move names the step that was seen, so that of two trainers who press at once, or of a double
 * click, only the first is acted upon.
 *
 * @param step grows with everything that happens to the course
 * @param place the phase's place in the plan; {@value #LOBBY} in the lobby
 * @param deadline when the phase's time is up, while it runs
 * @param left how much time is left, while it is paused
 */
public record Course(
        Plan plan,
        int step,
        State state,
        int place,
        @Nullable Instant deadline,
        Duration left) {

    public static final int LOBBY = -1;

    private static final Duration MORE = Duration.ofMinutes(1);

    /** Whether the clock runs. */
    public enum State {
        LOBBY,
        RUNNING,
        PAUSED,
        ENDED
    }

    static Course inTheLobby(Plan plan) {
        return new Course(plan, 0, State.LOBBY, LOBBY, null, Duration.ZERO);
    }

    /** The phase that is on; empty in the lobby and after the end. */
    public Optional<Phase> phase() {
        return isOn() ? Optional.of(plan.phases().get(place)) : Optional.empty();
    }

    /** What {@link Move#NEXT} leads to; empty when that is the end. */
    public Optional<Phase> upcoming() {
        List<Phase> phases = plan.phases();
        return state != State.ENDED && place + 1 < phases.size()
                ? Optional.of(phases.get(place + 1))
                : Optional.empty();
    }

    /** The round that people are in, or that begins next; the last one in the plenary. */
    public int round() {
        return phase().map(Phase::round)
                .filter(round -> round > 0)
                .orElse(
                        phase().map(Phase::kind)
                                        .filter(Phase.Kind.PLENARY::equals)
                                        .isPresent()
                                ? plan.rounds()
                                : 1);
    }

    /** The round for which groups can be formed now: the next one, when nobody practises; 0 when there is none. */
    public int formable(Instant now) {
        if (state == State.LOBBY
                || phase().map(Phase::kind).filter(Phase.Kind.BRIEF::equals).isPresent()) {
            return 1;
        }
        boolean talks = phase().map(Phase::isPractice).orElse(true) && !isUp(now);
        return talks ? 0 : upcoming().map(Phase::round).orElse(0);
    }

    public boolean isOn() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    /** What is left of the phase; zero when its time is up and nobody has moved on yet. */
    public Duration remaining(Instant now) {
        if (deadline == null) {
            return left;
        }
        Duration until = Duration.between(now, deadline);
        return until.isNegative() ? Duration.ZERO : until;
    }

    /** The time of the phase is up, and it waits for the trainer. */
    public boolean isUp(Instant now) {
        return state == State.RUNNING && remaining(now).isZero();
    }

    /** As it stands at this moment: what follows by itself has followed, each exactly at the other's deadline. */
    Course settled(Instant now) {
        Course course = this;
        while (course.isUp(now) && course.leadsOnByItself()) {
            course = course.enter(course.place + 1, course.deadlineOr(now));
        }
        return course;
    }

    /**
     * The course after a trainer's move.
     *
     * @param seen the step that stood on the trainer's page
     * @throws CourseMovedOnException when that is not the present one, or the move has no meaning here
     */
    Course move(Move move, int seen, Instant instant) {
        Instant now = instant.truncatedTo(ChronoUnit.MILLIS);
        Course course = settled(now);
        if (seen != course.step || !course.allows(move)) {
            throw new CourseMovedOnException();
        }
        return switch (move) {
            case NEXT ->
                course.place + 1 < course.plan.phases().size() ? course.enter(course.place + 1, now) : course.end();
            case FINISH -> course.with(State.RUNNING, now, Duration.ZERO).settled(now);
            case BACK -> course.place == 0 ? course.toTheLobby() : course.enter(course.place - 1, now);
            case PAUSE -> course.with(State.PAUSED, null, course.remaining(now));
            case RESUME -> course.with(State.RUNNING, now.plus(course.left), Duration.ZERO);
            case EXTEND -> course.longer(MORE, now);
            case END -> course.end();
        };
    }

    /** Whether the move means anything at this place. */
    public boolean allows(Move move) {
        return switch (move) {
            case NEXT -> state != State.ENDED;
            case FINISH, BACK, EXTEND -> isOn();
            case PAUSE -> state == State.RUNNING;
            case RESUME -> state == State.PAUSED;
            case END -> state != State.ENDED;
        };
    }

    /**
     * The course with another plan, at the same place of it; the clock takes a changed length of the phase that is on into
     * account.
     *
     * @throws IllegalArgumentException when the new plan leaves out what is on just now
     */
    Course replan(Plan other, int seen, Instant instant) {
        Instant now = instant.truncatedTo(ChronoUnit.MILLIS);
        Course course = settled(now);
        if (seen != course.step || course.state == State.ENDED) {
            throw new CourseMovedOnException();
        }
        if (course.phase().isEmpty()) {
            return new Course(other, course.step + 1, course.state, course.place, null, Duration.ZERO);
        }
        Phase here = course.phase().get();
        List<Phase> phases = other.phases();
        for (int to = 0; to < phases.size(); to++) {
            if (phases.get(to).isAt(here)) {
                Duration more = phases.get(to).length().minus(here.length());
                Course moved = new Course(other, course.step, course.state, to, course.deadline, course.left);
                return moved.longer(more, now);
            }
        }
        throw new IllegalArgumentException("What is on just now cannot be left out.");
    }

    private boolean leadsOnByItself() {
        Optional<Phase> next = upcoming();
        return next.isPresent() && phase().isPresent() && next.get().followsByItself(phase().get());
    }

    private Instant deadlineOr(Instant now) {
        return deadline == null ? now : deadline;
    }

    private Course enter(int to, Instant now) {
        return new Course(
                plan,
                step + 1,
                State.RUNNING,
                to,
                now.plus(plan.phases().get(to).length()),
                Duration.ZERO);
    }

    private Course toTheLobby() {
        return new Course(plan, step + 1, State.LOBBY, LOBBY, null, Duration.ZERO);
    }

    private Course end() {
        return new Course(plan, step + 1, State.ENDED, plan.phases().size(), null, Duration.ZERO);
    }

    private Course longer(Duration more, Instant now) {
        Duration then = remaining(now).plus(more);
        Duration least = then.isNegative() ? Duration.ZERO : then;
        return state == State.PAUSED
                ? with(State.PAUSED, null, least)
                : with(State.RUNNING, now.plus(least), Duration.ZERO);
    }

    private Course with(State other, @Nullable Instant until, Duration rest) {
        return new Course(plan, step + 1, other, place, until, rest);
    }
}
