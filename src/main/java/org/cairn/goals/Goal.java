package org.cairn.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cairn.common.HolisticComponent;
import org.cairn.journal.EntryId;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

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
        @Nullable LocalDate agreedOn) {

    public static final EntryType<Goal> TYPE = EntryType.of("goal", Goal.class);

    /** Where a goal stands. */
    public enum State {
        /** Still being put into words. */
        DRAFT,
        /** Agreed, and on the way. */
        ACTIVE
    }

    public Goal {
        Objects.requireNonNull(what);
        Objects.requireNonNull(firstStep);
        Objects.requireNonNull(obstacle);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(support);
        Objects.requireNonNull(state);
        answers = List.copyOf(answers);
        if (confidence != null && (confidence < 0 || confidence > 10)) {
            throw new IllegalArgumentException("Confidence is a whole number from 0 to 10.");
        }
        if (state == State.ACTIVE && what.isBlank()) {
            throw new IllegalArgumentException("A goal that is agreed says what it is.");
        }
    }

    /** A goal that holds nothing yet. */
    public static Goal draft() {
        return new Goal("", null, null, List.of(), "", "", "", "", null, null, State.DRAFT, null);
    }

    /** The goal as agreed between the two; agreeing again changes nothing. */
    public Goal agree(LocalDate day) {
        return state == State.ACTIVE
                ? this
                : new Goal(
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
                        State.ACTIVE,
                        day);
    }

    /** True as long as nothing was put into words. */
    public boolean isEmpty() {
        return what.isBlank() && firstStep.isBlank() && obstacle.isBlank() && plan.isBlank() && support.isBlank();
    }

    public Goal withWhat(String words) {
        return new Goal(
                words,
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
                agreedOn);
    }

    public Goal withBy(@Nullable LocalDate day) {
        return new Goal(
                what,
                day,
                component,
                answers,
                firstStep,
                obstacle,
                plan,
                support,
                confidence,
                reviewOn,
                state,
                agreedOn);
    }

    public Goal withComponent(@Nullable HolisticComponent chosen) {
        return new Goal(
                what, by, chosen, answers, firstStep, obstacle, plan, support, confidence, reviewOn, state, agreedOn);
    }

    public Goal withAnswers(List<EntryId> blocks) {
        return new Goal(
                what, by, component, blocks, firstStep, obstacle, plan, support, confidence, reviewOn, state, agreedOn);
    }

    public Goal withFirstStep(String words) {
        return new Goal(
                what, by, component, answers, words, obstacle, plan, support, confidence, reviewOn, state, agreedOn);
    }

    public Goal withObstacle(String words) {
        return new Goal(
                what, by, component, answers, firstStep, words, plan, support, confidence, reviewOn, state, agreedOn);
    }

    public Goal withPlan(String words) {
        return new Goal(
                what,
                by,
                component,
                answers,
                firstStep,
                obstacle,
                words,
                support,
                confidence,
                reviewOn,
                state,
                agreedOn);
    }

    public Goal withSupport(String words) {
        return new Goal(
                what, by, component, answers, firstStep, obstacle, plan, words, confidence, reviewOn, state, agreedOn);
    }

    public Goal withConfidence(@Nullable Integer value) {
        return new Goal(
                what, by, component, answers, firstStep, obstacle, plan, support, value, reviewOn, state, agreedOn);
    }

    public Goal withReviewOn(@Nullable LocalDate day) {
        return new Goal(
                what, by, component, answers, firstStep, obstacle, plan, support, confidence, day, state, agreedOn);
    }
}
