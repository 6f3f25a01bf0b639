package org.cairn.goals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cairn.common.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How far the two have come with the steps of a goal. The words of the first step are the goal's own, as agreed.
 *
 * @param firstTakenOn the day on which the first step was taken, once it was
 * @param further the steps after the first, in the order of their numbers
 */
public record Steps(@Nullable LocalDate firstTakenOn, List<Step> further) {

    /** No step was added and none was taken. */
    static final Steps NONE = new Steps(null, List.of());

    public Steps {
        further = further.stream().sorted(Comparator.comparingInt(Step::number)).toList();
    }

    /** The words of a step after the first, as a text of its goal. */
    public static Wording<Goal> wording(int number) {
        return new Wording<>(
                goal -> goal.steps().find(number).map(Step::words).orElse(""),
                (goal, words) -> goal.withSteps(steps -> steps.worded(number, words)));
    }

    /** With room for one more; there is never more than one that says nothing. */
    public Steps added() {
        boolean room = further.stream().anyMatch(step -> step.words().isBlank());
        return room ? this : with(new Step(nextNumber(), "", null));
    }

    /** {@link NoSuchStepException} when the step was taken away; the first step has its words in the goal. */
    public Steps worded(int number, String words) {
        return changed(number, step -> step.withWords(words));
    }

    /** With a step taken on a day, or not taken when there is none. */
    public Steps taken(int number, @Nullable LocalDate day) {
        return number == Step.FIRST ? new Steps(day, further) : changed(number, step -> step.takenOn(day));
    }

    public Steps without(int number) {
        return new Steps(
                firstTakenOn,
                further.stream().filter(step -> step.number() != number).toList());
    }

    /** With a step that had been taken away; under another number when its own has been given to another meanwhile. */
    public Steps with(Step back) {
        Step step = find(back.number()).isPresent() ? new Step(nextNumber(), back.words(), back.takenOn()) : back;
        return new Steps(
                firstTakenOn, Stream.concat(further.stream(), Stream.of(step)).toList());
    }

    public Optional<Step> find(int number) {
        return further.stream().filter(step -> step.number() == number).findFirst();
    }

    private Steps changed(int number, UnaryOperator<Step> change) {
        if (find(number).isEmpty()) {
            throw new NoSuchStepException();
        }
        return new Steps(
                firstTakenOn,
                further.stream()
                        .map(step -> step.number() == number ? change.apply(step) : step)
                        .toList());
    }

    private int nextNumber() {
        return further.stream().mapToInt(Step::number).max().orElse(Step.FIRST) + 1;
    }
}
