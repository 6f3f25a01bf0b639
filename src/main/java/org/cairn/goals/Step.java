package org.cairn.goals;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something small on the way to a goal.
 *
 * @param number names it within its goal; {@value #FIRST} is the first step, which was agreed with the goal
 * @param words what it is
 * @param takenOn the day on which it was taken, once it was
 */
public record Step(int number, String words, @Nullable LocalDate takenOn) {

    public static final int FIRST = 0;

    public Step {
        Objects.requireNonNull(words);
        if (number < FIRST) {
            throw new IllegalArgumentException("Steps are numbered from 0.");
        }
    }

    public boolean isTaken() {
        return takenOn != null;
    }

    Step withWords(String typed) {
        return new Step(number, typed, takenOn);
    }

    Step takenOn(@Nullable LocalDate day) {
        return new Step(number, words, day);
    }
}
