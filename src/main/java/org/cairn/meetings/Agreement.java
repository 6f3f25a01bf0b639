package org.cairn.meetings;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.cairn.journal.Entry;
import org.cairn.journal.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * What the two agreed about working together. Its choices rule what follows: what may be written, what is kept and
 * for how long, and which next date is offered.
 *
 * @param spokenAbout what was said aloud: confidentiality with its limits, boundaries, that it is voluntary
 * @param writing what may be written down
 * @param keeping how long the notes are kept
 * @param keepUntil the day, when they are kept until a day
 * @param rhythm how often the two mean to meet
 * @param worthwhile what would make it worth the mentee's time, in the mentee's words
 * @param limits what else was said on confidentiality and its limits
 * @param ending how it may end, if it was put in words of their own
 * @param agreedOn the day on which it was agreed, once it was
 */
public record Agreement(
        Set<Point> spokenAbout,
        Writing writing,
        Keeping keeping,
        @Nullable LocalDate keepUntil,
        Rhythm rhythm,
        String worthwhile,
        String limits,
        String ending,
        @Nullable LocalDate agreedOn) {

    public static final EntryType<Agreement> TYPE = EntryType.of("agreement", Agreement.class);

    /** What should be said aloud before it matters. */
    public enum Point {
        ROLE,
        VOLUNTARY,
        CONFIDENTIAL,
        LIMITS,
        NOT_THERAPY,
        NOT_APPRAISAL,
        ENDING
    }

    /** What may be written down. */
    public enum Writing {
        NOTES_AND_GOALS,
        GOALS_ONLY,
        NOTHING;

        public boolean allowsNotes() {
            return this == NOTES_AND_GOALS;
        }

        public boolean allowsGoals() {
            return this != NOTHING;
        }

        /** Whether an entry of this type may be written. */
        public boolean allows(EntryType<?> type) {
            return switch (type.name()) {
                case "note", "strength", "theme", "theme-round", "theme-sides", "reflection", "look", "between-note" ->
                    allowsNotes();
                case "block", "block-review", "goal", "goal-review", "possible-goal", "closing" -> allowsGoals();
                default -> true;
            };
        }
    }

    /** How long notes are kept. */
    public enum Keeping {
        UNTIL_THE_END,
        A_YEAR_AFTER_THE_END,
        UNTIL_A_DAY
    }

    /** How often the two mean to meet. */
    public enum Rhythm {
        MONTHLY(4),
        EVERY_SIX_WEEKS(6),
        EVERY_TWO_TO_THREE_MONTHS(10),
        EVERY_FOUR_MONTHS(17);

        private final int weeks;

        Rhythm(int weeks) {
            this.weeks = weeks;
        }

        /** The day to offer for the next meeting, on the same weekday as {@code from}. */
        public LocalDate next(LocalDate from) {
            return from.plusWeeks(weeks);
        }
    }

    public Agreement {
        spokenAbout = spokenAbout.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(spokenAbout));
        Objects.requireNonNull(writing);
        Objects.requireNonNull(keeping);
        Objects.requireNonNull(rhythm);
        Objects.requireNonNull(worthwhile);
        Objects.requireNonNull(limits);
        Objects.requireNonNull(ending);
        if (keeping != Keeping.UNTIL_A_DAY) {
            keepUntil = null;
        }
    }

    /** What may be written down where this is the agreement, or where there is none yet. */
    public static Writing writingOf(@Nullable Entry<Agreement> agreement) {
        return agreement == null ? proposed().writing() : agreement.content().writing();
    }

    /** True when something of it was put in words of their own. */
    public boolean hasWords() {
        return !(worthwhile + limits + ending).isBlank();
    }

    /** What is offered before anybody chose: notes until the end, every two to three months. */
    public static Agreement proposed() {
        return new Agreement(
                Set.of(),
                Writing.NOTES_AND_GOALS,
                Keeping.UNTIL_THE_END,
                null,
                Rhythm.EVERY_TWO_TO_THREE_MONTHS,
                "",
                "",
                "",
                null);
    }

    public Agreement agree(LocalDate day) {
        return agreedOn != null
                ? this
                : new Agreement(spokenAbout, writing, keeping, keepUntil, rhythm, worthwhile, limits, ending, day);
    }

    /** The same terms, agreed on this day whatever was agreed before. */
    Agreement agreeAnew(LocalDate day) {
        return new Agreement(spokenAbout, writing, keeping, keepUntil, rhythm, worthwhile, limits, ending, day);
    }

    public Agreement withSpokenAbout(Set<Point> points) {
        return new Agreement(points, writing, keeping, keepUntil, rhythm, worthwhile, limits, ending, agreedOn);
    }

    /** Where nothing is written down, no words of their own are either. */
    public Agreement withWriting(Writing choice) {
        if (!choice.allowsGoals()) {
            return new Agreement(spokenAbout, choice, keeping, keepUntil, rhythm, "", "", "", agreedOn);
        }
        return new Agreement(spokenAbout, choice, keeping, keepUntil, rhythm, worthwhile, limits, ending, agreedOn);
    }

    public Agreement withKeeping(Keeping choice, @Nullable LocalDate until) {
        return new Agreement(spokenAbout, writing, choice, until, rhythm, worthwhile, limits, ending, agreedOn);
    }

    public Agreement withRhythm(Rhythm choice) {
        return new Agreement(spokenAbout, writing, keeping, keepUntil, choice, worthwhile, limits, ending, agreedOn);
    }

    public Agreement withWorthwhile(String words) {
        return new Agreement(spokenAbout, writing, keeping, keepUntil, rhythm, words, limits, ending, agreedOn);
    }

    public Agreement withLimits(String words) {
        return new Agreement(spokenAbout, writing, keeping, keepUntil, rhythm, worthwhile, words, ending, agreedOn);
    }

    public Agreement withEnding(String words) {
        return new Agreement(spokenAbout, writing, keeping, keepUntil, rhythm, worthwhile, limits, words, agreedOn);
    }
}
