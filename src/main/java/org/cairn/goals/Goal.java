package org.cairn.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cairn.common.HolisticComponent;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something small enough to start, grown out of the blocks and of the future self.
 * Everything but the state may still be empty while it is being written; {@link #agree} wants the words.
 *
 * @param what what it is, in the mentee's words
 * @param by by when, if a date was named
 * @param component the component it belongs to, once chosen
 * @param answers the blocks it answers
 * @param firstStep the first step
 * @param obstacle "if …": the likely obstacle
 * @param plan "then …": what the mentee will do when it comes
 * @param support who or what supports it
 * @param confidence 0 to 10: how sure the mentee is that it will happen
 * @param reviewOn when the two look at it again
 * @param state where it stands
 * @param agreedOn the day on which it was agreed
 * @param follows the goal that this one was before it changed
 * @param steps how far the two have come with its steps
 */
public record Goal(
        String what,
        @Nullable LocalDate by,
        @Nullable HolisticComponent component,
        List<EntryId> answers,
        String firstStep,
        String obstacle,
        String plan,
        String support,
        @Nullable Integer confidence,
        @Nullable LocalDate reviewOn,
        State state,
        @Nullable LocalDate agreedOn,
        @Nullable EntryId follows,
        Steps steps) {

    public static final EntryType<Goal> TYPE = EntryType.of("goal", Goal.class)
            .upgrade(before -> before.putNull("follows"))
            .upgrade(Goal::withoutSteps);

    /** Where a goal stands. */
    public enum State {
        /** Still being put into words. */
        DRAFT,
        /** Agreed, and on the way. */
        ACTIVE,
        ACHIEVED,
        /** Another goal, which follows it, took its place. */
        CHANGED,
        /** Put aside; it comes back at the next review. */
        PARKED,
        LET_GO
    }

    public Goal {
        Objects.requireNonNull(what);
        Objects.requireNonNull(firstStep);
        Objects.requireNonNull(obstacle);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(support);
        Objects.requireNonNull(state);
        Objects.requireNonNull(steps);
        answers = List.copyOf(answers);
        requireConfidence(confidence);
        if (state != State.DRAFT && what.isBlank()) {
            throw new IllegalArgumentException("A goal that is agreed says what it is.");
        }
    }

    static void requireConfidence(@Nullable Integer confidence) {
        if (confidence != null && (confidence < 0 || confidence > 10)) {
            throw new IllegalArgumentException("Confidence is a whole number from 0 to 10.");
        }
    }

    /** A goal that holds nothing yet. */
    public static Goal draft() {
        return new Goal("", null, null, List.of(), "", "", "", "", null, null, State.DRAFT, null, null, Steps.NONE);
    }

    /** The goal as agreed between the two; agreeing again changes nothing. */
    public Goal agree(LocalDate day) {
        if (state != State.DRAFT) {
            return this;
        }
        return with(next -> {
            next.state = State.ACTIVE;
            next.agreedOn = day;
        });
    }

    /** What became of it at a review; {@link IllegalStateException} unless it {@link #isOpen is open}. */
    public Goal settle(GoalReview.Outcome outcome) {
        if (!isOpen()) {
            throw new IllegalStateException("A goal is reviewed while it is on the way or parked.");
        }
        return with(next -> next.state = switch (outcome) {
            case ACHIEVED -> State.ACHIEVED;
            case ON_THE_WAY -> State.ACTIVE;
            case CHANGED -> State.CHANGED;
            case PARKED -> State.PARKED;
            case LET_GO -> State.LET_GO;
        });
    }

    /** The draft of what this goal, whose entry is given, turns into. What it was stays as it is. */
    public Goal changed(EntryId itself) {
        return with(next -> {
            next.state = State.DRAFT;
            next.agreedOn = null;
            next.follows = itself;
            next.steps = Steps.NONE;
        });
    }

    /** Its steps in their order: the first one as agreed, and those that were added; all that have words. */
    public List<Step> allSteps() {
        return Stream.concat(Stream.of(new Step(Step.FIRST, firstStep, steps.firstTakenOn())), steps.further().stream())
                .filter(step -> !step.words().isBlank())
                .toList();
    }

    /**
     * With how sure the mentee was when the two last spoke of it.
     *
     * @param said what was said of this goal, oldest first
     */
    public Goal lately(List<GoalReview> said) {
        return said.stream()
                .map(GoalReview::confidence)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .map(this::withConfidence)
                .orElse(this);
    }

    /** True for what a review opens on: on the way, or parked. */
    public boolean isOpen() {
        return state == State.ACTIVE || state == State.PARKED;
    }

    /** Whether it is one of those that stand in an order: it can still be worked on, and says something. */
    public boolean hasPlace() {
        return isAtHand() && !isEmpty();
    }

    /** True for what can still be worked on: open, or still being put into words. */
    public boolean isAtHand() {
        return isOpen() || state == State.DRAFT;
    }

    /** True as long as nothing was put into words. */
    public boolean isEmpty() {
        return (what + firstStep + obstacle + plan + support).isBlank()
                && allSteps().isEmpty();
    }

    public Goal withWhat(String words) {
        return with(next -> next.what = words);
    }

    public Goal withBy(@Nullable LocalDate day) {
        return with(next -> next.by = day);
    }

    public Goal withComponent(@Nullable HolisticComponent chosen) {
        return with(next -> next.component = chosen);
    }

    public Goal withAnswers(List<EntryId> blocks) {
        return with(next -> next.answers = blocks);
    }

    public Goal withFirstStep(String words) {
        return with(next -> next.firstStep = words);
    }

    public Goal withObstacle(String words) {
        return with(next -> next.obstacle = words);
    }

    public Goal withPlan(String words) {
        return with(next -> next.plan = words);
    }

    public Goal withSupport(String words) {
        return with(next -> next.support = words);
    }

    public Goal withConfidence(@Nullable Integer value) {
        return with(next -> next.confidence = value);
    }

    public Goal withReviewOn(@Nullable LocalDate day) {
        return with(next -> next.reviewOn = day);
    }

    public Goal withSteps(UnaryOperator<Steps> change) {
        return with(next -> next.steps = change.apply(steps));
    }

    /** What was written before there were steps after the first. */
    private static ObjectNode withoutSteps(ObjectNode before) {
        before.putObject("steps").putNull("firstTakenOn").putArray("further");
        return before;
    }

    private Goal with(Consumer<Parts> change) {
        Parts next = new Parts(this);
        change.accept(next);
        return next.whole();
    }

    /** A goal taken apart, so that one part can be another. */
    private static final class Parts {

        private String what;
        private @Nullable LocalDate by;
        private @Nullable HolisticComponent component;
        private List<EntryId> answers;
        private String firstStep;
        private String obstacle;
        private String plan;
        private String support;
        private @Nullable Integer confidence;
        private @Nullable LocalDate reviewOn;
        private State state;
        private @Nullable LocalDate agreedOn;
        private @Nullable EntryId follows;
        private Steps steps;

        Parts(Goal goal) {
            what = goal.what;
            by = goal.by;
            component = goal.component;
            answers = goal.answers;
            firstStep = goal.firstStep;
            obstacle = goal.obstacle;
            plan = goal.plan;
            support = goal.support;
            confidence = goal.confidence;
            reviewOn = goal.reviewOn;
            state = goal.state;
            agreedOn = goal.agreedOn;
            follows = goal.follows;
            steps = goal.steps;
        }

        Goal whole() {
            return new Goal(
                    what,
                    by,
                    component,
                    answers,
                    firstStep,
                    obstacle,
                    plan,
                    support,
                    confidence,
                    reviewOn,
                    state,
                    agreedOn,
                    follows,
                    steps);
        }
    }
}
