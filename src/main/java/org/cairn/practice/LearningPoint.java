package org.cairn.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * Something that the mentor has learnt and wants to talk about with other mentors.
 *
 * @param at when it was begun
 * @param words what was written; it should name nobody, and nothing makes sure of that
 * @param takenOn the day on which it was taken to the support group
 */
public record LearningPoint(
        Instant at, String words, @Nullable LocalDate takenOn) {

    /** The most that one holds, in UTF-16 units. */
    public static final int LONGEST = 5_000;

    public static final EntryType<LearningPoint> TYPE = EntryType.of("learning-point", LearningPoint.class);

    public LearningPoint {
        Objects.requireNonNull(at);
        Objects.requireNonNull(words);
    }

    static LearningPoint begun(Instant at) {
        return new LearningPoint(at, "", null);
    }

    public boolean isBlank() {
        return words.isBlank();
    }

    public boolean isTaken() {
        return takenOn != null;
    }

    LearningPoint withWords(String typed) {
        return new LearningPoint(at, typed, takenOn);
    }

    LearningPoint takenOn(@Nullable LocalDate day) {
        return new LearningPoint(at, words, day);
    }
}
