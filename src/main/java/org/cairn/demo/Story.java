package org.cairn.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.cairn.common.HolisticComponent;
import org.cairn.endings.Ending;
import org.cairn.goals.GoalReview;
import org.cairn.meetings.Agreement;
import org.cairn.meetings.BlockKind;
import org.cairn.meetings.BlockReview;
import org.cairn.meetings.Capture;
import org.cairn.meetings.Look;
import org.cairn.meetings.Side;
import org.cairn.meetings.WhoseToChange;
import org.jspecify.annotations.Nullable;

/**
 * One invented relationship as it stands in a file. Days are counted from the day on which the demonstration starts:
 * {@code -30} is thirty days ago.
 *
 * @param began the day on which the relationship was begun
 * @param archived whether it has been put away since
 * @param meetings oldest first
 * @param links themes at work and outside, as they stand now
 * @param looks when the two looked at their relationship itself
 * @param ending how it ended, if it did
 */
record Story(
        String name,
        int began,
        boolean archived,
        List<Encounter> meetings,
        List<Linking> links,
        List<Glance> looks,
        @Nullable Farewell ending) {

    /**
     * One meeting.
     *
     * @param took the minutes it took; left open when there are none
     * @param review whether it opened on the goals; otherwise it went along the whole map
     * @param asked the places of the questions asked in each stage, from 1
     * @param blocks what was named in it
     * @param blocksAgain what was said of those that were named before
     * @param goalsAgain what was said of those that were agreed before
     * @param goals new ones, and those of before by the same words with what changed
     * @param afterwards what the mentor wrote alone, by the last part of the prompt's id
     * @param later what was added on another day
     */
    record Encounter(
            int day,
            LocalTime at,
            int planned,
            @Nullable Integer took,
            boolean mapAway,
            @Nullable Boolean review,
            Map<String, List<Integer>> asked,
            @Nullable Promise agreement,
            Map<String, String> notes,
            List<Obstacle> blocks,
            List<ObstacleAgain> blocksAgain,
            @Nullable Round theme,
            List<Passing> caught,
            List<AimAgain> goalsAgain,
            List<Aim> goals,
            @Nullable Parting close,
            Map<String, String> afterwards,
            List<Addition> later) {

        Encounter {
            asked = asked == null ? Map.of() : asked;
            notes = notes == null ? Map.of() : notes;
            blocks = blocks == null ? List.of() : blocks;
            blocksAgain = blocksAgain == null ? List.of() : blocksAgain;
            caught = caught == null ? List.of() : caught;
            goalsAgain = goalsAgain == null ? List.of() : goalsAgain;
            goals = goals == null ? List.of() : goals;
            afterwards = afterwards == null ? Map.of() : afterwards;
            later = later == null ? List.of() : later;
        }
    }

    /** What the two agreed. */
    record Promise(
            Agreement.Writing writing,
            Agreement.Keeping keeping,
            Agreement.Rhythm rhythm,
            String worthwhile,
            @Nullable String limits,
            @Nullable String ending) {}

    /** A block. */
    record Obstacle(
            String what,
            BlockKind kind,
            @Nullable HolisticComponent component,
            @Nullable String keptInPlaceBy,
            @Nullable WhoseToChange whose) {}

    /** A block of an earlier meeting, by its words, and how it was by then. */
    record ObstacleAgain(
            String what, BlockReview.State state, @Nullable String changed) {}

    /** One theme through the short cycle; {@code block} is a block of this meeting. */
    record Round(String theme, String present, String block, String future, String nextStep) {}

    /** A theme on two sides; {@code filed} are the words of what was noted, and the side on which it stands. */
    record Linking(String theme, String atWork, String outside, Map<String, Side> filed) {}

    /** A strength, a theme or a possible goal, caught in passing. */
    record Passing(
            Capture.Kind kind,
            String stage,
            String words,
            @Nullable HolisticComponent component) {}

    /** A goal of an earlier meeting, by its words, and what became of it by then. */
    record AimAgain(
            String what,
            @Nullable String happened,
            @Nullable String learnt,
            @Nullable String inTheWay,
            @Nullable Integer confidence,
            GoalReview.Outcome outcome) {}

    /**
     * A goal; {@code answers} are the words of blocks, {@code follows} those of the goal that it was before it changed,
     * {@code first-taken} is the day of its first step.
     */
    record Aim(
            String what,
            @Nullable String follows,
            @Nullable HolisticComponent component,
            List<String> answers,
            @Nullable String firstStep,
            @Nullable String obstacle,
            @Nullable String plan,
            @Nullable String support,
            @Nullable Integer confidence,
            @Nullable Integer by,
            @Nullable Integer review,
            @Nullable Integer firstTaken,
            List<Stride> steps) {

        Aim {
            answers = answers == null ? List.of() : answers;
            steps = steps == null ? List.of() : steps;
        }
    }

    /** A step after the first, and the day on which it was taken. */
    record Stride(String words, @Nullable Integer taken) {}

    /** The mentee's closing words and the next date. */
    record Parting(
            String summary,
            @Nullable Integer next,
            @Nullable LocalTime at) {}

    /** A look at the relationship itself; {@code words} by the last part of the prompt's id. */
    record Glance(int day, Map<String, String> words, Look.Outlook outlook) {}

    /**
     * How it ended.
     *
     * @param until the day on which the notes go; they were destroyed at once when there is none
     * @param words by the last part of the step's id
     * @param goals what becomes of those that were not finished, by their words
     */
    record Farewell(
            int day,
            @Nullable Integer until,
            Ending.Way way,
            Map<String, String> words,
            @Nullable Map<String, Ending.Fate> goals) {

        Farewell {
            goals = goals == null ? Map.of() : goals;
        }
    }

    /** Words added later: to the notes of a stage, to the {@code summary}, or to the {@code whole} meeting. */
    record Addition(int day, String to, String words) {}

    Story {
        meetings = meetings == null ? List.of() : meetings;
        links = links == null ? List.of() : links;
        looks = looks == null ? List.of() : looks;
    }

    /** The day meant by a number: today for 0, otherwise never a weekend. */
    static LocalDate day(LocalDate today, int number) {
        LocalDate day = today.plusDays(number);
        return number == 0
                ? day
                : switch (day.getDayOfWeek()) {
                    case SATURDAY -> number > 0 ? day.plusDays(2) : day.minusDays(1);
                    case SUNDAY -> number > 0 ? day.plusDays(1) : day.minusDays(2);
                    default -> day;
                };
    }
}
